// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mttcourseware.core.adapt.Proposal;
import org.mttcourseware.core.adapt.Proposal.Chosen;
import org.mttcourseware.core.adapt.Proposal.Gap;
import org.mttcourseware.core.adapt.Proposal.LeftOut;
import org.mttcourseware.core.adapt.Proposal.Served;
import org.mttcourseware.core.adapt.Proposal.Why;
import org.mttcourseware.core.adapt.RiskProfile;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Module;

/** Prints a proposal for people, for programs, and as the source of an adaptation. */
final class ProposalReport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ProposalReport() {}

  static void text(Proposal proposal, RiskProfile profile, List<Module> modules, PrintWriter out) {
    if (proposal.chosen().isEmpty()) {
      out.println("No segment fits. What was left out, and why:");
      proposal.leftOut().forEach(left -> out.println(line(left)));
      return;
    }
    out.println(
        proposal.chosen().size()
            + (proposal.chosen().size() == 1 ? " segment, " : " segments, ")
            + hours(proposal.minutes())
            + " of "
            + hours(profile.minutes())
            + " in class, table-top exercises included");
    proposal.chosen().forEach(chosen -> out.println(line(chosen)));
    covered(proposal, modules, out);
    if (!proposal.gaps().isEmpty()) {
      out.println();
      out.println("Not covered");
      proposal.gaps().forEach(gap -> out.println("  " + sentence(gap)));
    }
    if (!proposal.leftOut().isEmpty()) {
      out.println();
      out.println("Left out");
      proposal.leftOut().forEach(left -> out.println(line(left)));
    }
  }

  private static void covered(Proposal proposal, List<Module> modules, PrintWriter out) {
    Map<String, List<Served>> byModule =
        proposal.covered().stream()
            .collect(
                Collectors.groupingBy(Served::module, LinkedHashMap::new, Collectors.toList()));
    out.println();
    out.println("Covered");
    byModule.forEach(
        (module, served) -> {
          long all =
              modules.stream()
                  .filter(one -> one.id().equals(module))
                  .mapToLong(one -> one.outcomes().size())
                  .sum();
          out.println("  " + module + ": " + served.size() + " of " + all + " outcomes");
          served.forEach(
              one ->
                  out.println(
                      "    "
                          + one.outcome().id()
                          + "  "
                          + one.outcome().text()
                          + (one.outcome().rights() ? " (rights)" : "")));
        });
  }

  private static String line(Chosen chosen) {
    return "  "
        + column(chosen.segment().id(), chosen.minutes())
        + chosen.why().stream().map(ProposalReport::sentence).collect(Collectors.joining("; "));
  }

  private static String line(LeftOut left) {
    return "  " + column(left.segment().id(), left.minutes()) + sentence(left.why());
  }

  private static String column(String id, int minutes) {
    return String.format(java.util.Locale.ROOT, "%-26s %4d min  ", id, minutes);
  }

  private static String sentence(Why why) {
    String words = String.join(", ", why.words());
    return switch (why.reason()) {
      case RISK -> "meets " + words;
      case NEEDED -> "needed by " + words;
      case RIGHTS -> "brings rights into " + words;
      case TAUGHT -> "you teach it already";
      case AUDIENCE -> "for others: " + words;
      case BORDER -> "for other borders: " + words;
      case NO_RISK -> words.isEmpty() ? "meets no risk" : "meets other risks: " + words;
      case NO_TIME -> "no time left: it takes " + words + " min with what it needs";
    };
  }

  private static String sentence(Gap gap) {
    String by = gap.by().isEmpty() ? "nothing in the programme" : String.join(", ", gap.by());
    return gap.kind().equals("risk")
        ? "risk " + gap.name() + "; it is met by " + by
        : gap.name() + ": " + gap.text() + "; taught in " + by;
  }

  private static String hours(int minutes) {
    String whole = minutes < 60 ? "" : minutes / 60 + " h";
    String rest = minutes % 60 == 0 && minutes > 0 ? "" : minutes % 60 + " min";
    return (whole + " " + rest).strip();
  }

  static void json(Proposal proposal, RiskProfile profile, PrintWriter out) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("minutes", proposal.minutes());
    all.put("minutesAtHand", profile.minutes());
    all.put(
        "segments",
        proposal.chosen().stream()
            .map(chosen -> part(chosen.segment().id(), chosen.minutes(), chosen.why()))
            .toList());
    all.put(
        "covered",
        proposal.covered().stream()
            .map(one -> Map.of("module", one.module(), "outcome", one.outcome().id()))
            .map(java.util.TreeMap::new)
            .toList());
    all.put("gaps", proposal.gaps());
    all.put(
        "leftOut",
        proposal.leftOut().stream()
            .map(left -> part(left.segment().id(), left.minutes(), List.of(left.why())))
            .toList());
    try {
      out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Object> part(String id, int minutes, List<Why> why) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("id", id);
    part.put("minutes", minutes);
    part.put("why", why);
    return part;
  }

  /** Returns the source of an adaptation that takes what is proposed. */
  static String adaptation(String id, Proposal proposal, Language language) {
    String title = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
    StringBuilder text = new StringBuilder();
    text.append("id: ").append(id).append('\n');
    text.append("title: \"").append(title.replace('-', ' ')).append("\"\n");
    text.append("languages: [").append(language.tag()).append("]\n");
    text.append("segments:\n");
    for (Chosen chosen : proposal.chosen()) {
      String why =
          chosen.why().stream().map(ProposalReport::sentence).collect(Collectors.joining("; "));
      text.append("  - ").append(chosen.segment().id()).append("  # ").append(why).append('\n');
    }
    return text.toString();
  }
}
