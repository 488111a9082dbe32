// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mttcourseware.core.adapt.Proposal.LeftOut;
import org.mttcourseware.core.adapt.Proposal.Reason;
import org.mttcourseware.core.adapt.Proposal.Why;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.model.Segment;

class ProposerTest {
  private static final Module PAPERS =
      module(
          "papers",
          List.of(new Outcome("o1", "Read", false), new Outcome("o2", "Respect", true)),
          segment("papers-read", 40, "fraud", "air,land", "first-line", "o1", ""),
          segment("papers-chip", 60, "fraud,impostor", "air", "second-line", "o1", "papers-read"),
          segment("papers-rights", 20, "", "", "", "o2", ""));
  private static final Module ARMS =
      module(
          "arms",
          List.of(new Outcome("o1", "Leave alone", true), new Outcome("o2", "Trace", false)),
          segment("arms-safety", 30, "salw", "", "", "o1", ""),
          segment("arms-trace", 50, "salw", "", "investigator", "o2", "arms-safety"));

  private static Module module(String id, List<Outcome> outcomes, Segment... segments) {
    return new Module(id, id, "", outcomes, List.of(), List.of(segments));
  }

  private static Segment segment(
      String id,
      int minutes,
      String risks,
      String border,
      String audience,
      String outcomes,
      String needs) {
    return new Segment(
        id,
        id,
        new Language("en"),
        minutes,
        10,
        "awareness",
        words(audience),
        words(border),
        words(risks),
        words(outcomes),
        words(needs),
        List.of(),
        "",
        "",
        List.of());
  }

  private static List<String> words(String commas) {
    return commas.isEmpty() ? List.of() : Arrays.asList(commas.split(","));
  }

  private static Proposal propose(
      String risks, String borders, String audience, int minutes, String taught) {
    return Proposer.propose(
        List.of(PAPERS, ARMS),
        new RiskProfile(
            Set.copyOf(words(risks)),
            Set.copyOf(words(borders)),
            Set.copyOf(words(audience)),
            minutes,
            words(taught)));
  }

  private static List<String> ids(Proposal proposal) {
    return proposal.chosen().stream().map(chosen -> chosen.segment().id()).toList();
  }

  private static Map<String, Reason> out(Proposal proposal) {
    return proposal.leftOut().stream()
        .collect(Collectors.toMap(left -> left.segment().id(), left -> left.why().reason()));
  }

  @Test
  void bringsWhatAChosenSegmentNeedsAndAnOutcomeAboutRights() {
    Proposal proposal = propose("impostor", "", "", 200, "");

    assertEquals(List.of("papers-read", "papers-chip", "papers-rights"), ids(proposal));
    assertEquals(
        List.of(new Why(Reason.NEEDED, List.of("papers-chip"))), proposal.chosen().get(0).why());
    assertEquals(
        List.of(new Why(Reason.RISK, List.of("impostor"))), proposal.chosen().get(1).why());
    assertTrue(proposal.chosen().get(2).why().contains(new Why(Reason.RIGHTS, List.of("papers"))));
    assertEquals(120, proposal.minutes());
    assertEquals(Reason.NO_RISK, out(proposal).get("arms-safety"));
  }

  @Test
  void staysWithinTheHoursAndSaysWhatDidNotFit() {
    Proposal proposal = propose("fraud", "", "", 100, "");

    assertEquals(List.of("papers-read", "papers-rights"), ids(proposal));
    LeftOut chip = proposal.leftOut().get(0);
    assertEquals(new Why(Reason.NO_TIME, List.of("60")), chip.why());
  }

  @Test
  void countsWhatIsTaughtAlready() {
    Proposal proposal = propose("fraud", "", "", 60, "papers-read,papers-rights");

    assertEquals(List.of("papers-chip"), ids(proposal));
    assertEquals(Reason.TAUGHT, out(proposal).get("papers-read"));
    assertEquals(List.of(), proposal.gaps());
  }

  @Test
  void leavesOutWhatIsForOthersAndTellsTheGap() {
    Proposal proposal = propose("salw", "land", "first-line", 300, "");

    assertEquals(
        List.of("arms-safety"), ids(proposal).stream().filter(id -> id.startsWith("a")).toList());
    assertEquals(Reason.AUDIENCE, out(proposal).get("arms-trace"));
    assertEquals(Reason.AUDIENCE, out(proposal).get("papers-chip"));
    assertEquals(
        List.of(new Proposal.Gap("outcome", "arms", "Trace", List.of("arms-trace"))),
        proposal.gaps().stream().filter(gap -> gap.name().equals("arms")).toList());
  }

  @Test
  void namesARiskThatNothingChosenMeets() {
    Proposal proposal = propose("salw,fraud", "", "", 50, "");

    assertEquals(
        List.of("arms-safety"), ids(proposal).stream().filter(id -> id.startsWith("a")).toList());
    assertEquals(
        List.of("fraud"),
        proposal.gaps().stream()
            .filter(gap -> gap.kind().equals("risk"))
            .map(Proposal.Gap::name)
            .toList());
  }
}
