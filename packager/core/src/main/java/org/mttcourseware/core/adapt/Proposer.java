// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mttcourseware.core.adapt.Proposal.Chosen;
import org.mttcourseware.core.adapt.Proposal.Gap;
import org.mttcourseware.core.adapt.Proposal.LeftOut;
import org.mttcourseware.core.adapt.Proposal.Reason;
import org.mttcourseware.core.adapt.Proposal.Served;
import org.mttcourseware.core.adapt.Proposal.Why;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.model.Segment;

/**
 * Proposes segments for a risk profile. Those that meet most of the risks come first, each with
 * what it needs; a module of which anything is taught also teaches an outcome about rights; all
 * until the hours are full. The same profile always gets the same proposal.
 */
public final class Proposer {
  private final RiskProfile profile;
  private final List<Module> modules;
  private final Map<String, Segment> segments;
  private final Map<String, Module> moduleOf = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final Set<String> forRights = new HashSet<>();
  private int minutes;

  private Proposer(List<Module> modules, RiskProfile profile) {
    this.modules = modules;
    this.profile = profile;
    this.segments =
        modules.stream()
            .flatMap(module -> module.segments().stream())
            .collect(
                Collectors.toMap(
                    Segment::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    modules.forEach(
        module -> module.segments().forEach(segment -> moduleOf.put(segment.id(), module)));
  }

  /** Returns a selection from {@code modules}, which are in teaching order. */
  public static Proposal propose(List<Module> modules, RiskProfile profile) {
    return new Proposer(modules, profile).proposal();
  }

  /** Returns the minutes that {@code segment} takes in class, with its table-top exercises. */
  public static int minutes(Segment segment) {
    return segment.inClass();
  }

  private Proposal proposal() {
    segments.values().stream()
        .filter(segment -> unfit(segment).isEmpty())
        // The sort is stable: equals stay in teaching order.
        .sorted(Comparator.comparingInt((Segment segment) -> -risks(segment).size()))
        .forEach(this::take);
    return new Proposal(chosen(), leftOut(), minutes, covered(), gaps());
  }

  /** Takes a segment with all that must come with it, if the time allows. */
  private void take(Segment segment) {
    Set<String> group = new LinkedHashSet<>();
    collect(segment, group);
    Optional<Segment> rights = rightsCompanion(segment, group);
    rights.ifPresent(companion -> collect(companion, group));
    group.removeAll(taken);
    int more = minutesOf(group);
    if (minutes + more <= profile.minutes()) {
      taken.addAll(group);
      minutes += more;
      rights.map(Segment::id).ifPresent(forRights::add);
    }
  }

  private void collect(Segment segment, Set<String> group) {
    if (profile.taught().contains(segment.id()) || !group.add(segment.id())) {
      return;
    }
    segment.needs().stream()
        .map(segments::get)
        .filter(java.util.Objects::nonNull)
        .forEach(needed -> collect(needed, group));
  }

  private int minutesOf(Collection<String> ids) {
    return ids.stream()
        .map(segments::get)
        .filter(java.util.Objects::nonNull)
        .mapToInt(Proposer::minutes)
        .sum();
  }

  /** Returns the shortest segment about rights, where the module would go without. */
  private Optional<Segment> rightsCompanion(Segment segment, Set<String> group) {
    Module module = moduleOf(segment);
    Set<String> rights =
        module.outcomes().stream()
            .filter(Outcome::rights)
            .map(Outcome::id)
            .collect(Collectors.toSet());
    boolean served =
        module.segments().stream()
            .filter(
                one ->
                    group.contains(one.id())
                        || taken.contains(one.id())
                        || profile.taught().contains(one.id()))
            .anyMatch(one -> one.outcomes().stream().anyMatch(rights::contains));
    return served
        ? Optional.empty()
        : module.segments().stream()
            .filter(one -> one.outcomes().stream().anyMatch(rights::contains))
            .min(Comparator.comparingInt(Proposer::minutes));
  }

  private Module moduleOf(Segment segment) {
    return java.util.Objects.requireNonNull(moduleOf.get(segment.id()));
  }

  /** Returns why a segment is no candidate, or nothing. */
  private Optional<Why> unfit(Segment segment) {
    if (profile.taught().contains(segment.id())) {
      return Optional.of(new Why(Reason.TAUGHT, List.of()));
    }
    if (misses(profile.audience(), segment.audience())) {
      return Optional.of(new Why(Reason.AUDIENCE, segment.audience()));
    }
    if (misses(profile.borders(), segment.border())) {
      return Optional.of(new Why(Reason.BORDER, segment.border()));
    }
    return misses(profile.risks(), segment.risks())
        ? Optional.of(new Why(Reason.NO_RISK, segment.risks()))
        : Optional.empty();
  }

  /** A segment that says nothing fits all. */
  private static boolean misses(Set<String> asked, List<String> said) {
    return !asked.isEmpty() && !said.isEmpty() && said.stream().noneMatch(asked::contains);
  }

  private List<String> risks(Segment segment) {
    return segment.risks().stream()
        .filter(risk -> profile.risks().isEmpty() || profile.risks().contains(risk))
        .toList();
  }

  private List<Chosen> chosen() {
    return segments.values().stream()
        .filter(segment -> taken.contains(segment.id()))
        .map(segment -> new Chosen(segment, minutes(segment), why(segment)))
        .toList();
  }

  private List<Why> why(Segment segment) {
    List<Why> why = new ArrayList<>();
    List<String> risks = risks(segment);
    if (!risks.isEmpty()) {
      why.add(new Why(Reason.RISK, risks));
    }
    List<String> needing =
        segments.values().stream()
            .filter(one -> taken.contains(one.id()) && one.needs().contains(segment.id()))
            .map(Segment::id)
            .toList();
    if (!needing.isEmpty()) {
      why.add(new Why(Reason.NEEDED, needing));
    }
    if (forRights.contains(segment.id())) {
      why.add(new Why(Reason.RIGHTS, List.of(moduleOf(segment).id())));
    }
    return why;
  }

  private List<LeftOut> leftOut() {
    return segments.values().stream()
        .filter(segment -> !taken.contains(segment.id()))
        .map(
            segment ->
                new LeftOut(
                    segment,
                    minutes(segment),
                    unfit(segment).orElseGet(() -> new Why(Reason.NO_TIME, needed(segment)))))
        .toList();
  }

  private List<String> needed(Segment segment) {
    Set<String> group = new LinkedHashSet<>();
    collect(segment, group);
    group.removeAll(taken);
    return List.of(String.valueOf(minutesOf(group)));
  }

  private List<Served> covered() {
    return modules.stream()
        .flatMap(
            module ->
                module.outcomes().stream()
                    .filter(outcome -> served(module, outcome, taken))
                    .map(outcome -> new Served(module.id(), outcome)))
        .toList();
  }

  private static boolean served(Module module, Outcome outcome, Collection<String> by) {
    return module.segments().stream()
        .anyMatch(
            segment -> by.contains(segment.id()) && segment.outcomes().contains(outcome.id()));
  }

  private List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    Set<String> has = new HashSet<>(taken);
    has.addAll(profile.taught());
    for (String risk : new TreeSet<>(profile.risks())) {
      List<Segment> meeting =
          segments.values().stream().filter(segment -> segment.risks().contains(risk)).toList();
      if (meeting.stream().map(Segment::id).noneMatch(has::contains)) {
        gaps.add(new Gap("risk", risk, "", meeting.stream().map(Segment::id).toList()));
      }
    }
    for (Module module : modules) {
      if (module.segments().stream().map(Segment::id).anyMatch(taken::contains)) {
        module.outcomes().stream()
            .filter(outcome -> !served(module, outcome, has))
            .map(outcome -> gap(module, outcome))
            .forEach(gaps::add);
      }
    }
    return gaps;
  }

  private static Gap gap(Module module, Outcome outcome) {
    return new Gap(
        "outcome",
        module.id(),
        outcome.text(),
        module.segments().stream()
            .filter(segment -> segment.outcomes().contains(outcome.id()))
            .map(Segment::id)
            .toList());
  }
}
