// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.core.adapt.Approval;
import org.mttcourseware.core.adapt.Pin;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Use;
import org.mttcourseware.core.translate.Changes;
import org.mttcourseware.core.translate.Changes.Change;
import org.mttcourseware.core.translate.Condition;
import org.mttcourseware.core.translate.CutText;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Pairing;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.TextPlace;

/**
 * How an adaptation stands.
 *
 * @param pinned the version it is pinned to, or the empty string
 * @param date of the pin, or the empty string
 * @param version of the programme now
 * @param changes what changed since the pin, by segment; the empty name for what is of no segment
 * @param lookAgain national texts whose place in the programme changed
 * @param problems what the check says of the adaptation
 * @param translations what each of its languages needs, by segment
 * @param approvals by role, in order
 */
record AdaptedState(
    String id,
    String pinned,
    String date,
    String version,
    Map<String, List<Found>> changes,
    List<LookAgain> lookAgain,
    List<String> problems,
    Map<String, Map<String, Need>> translations,
    List<Given> approvals) {

  /** A change with its file. */
  record Found(String kind, String file, int line, String part, String words) {}

  /** A national text whose place changed. */
  record LookAgain(String insert, String file, int line) {}

  /** What a translation of a segment needs. */
  record Need(long stale, long missing) {}

  /** An approval, or that there is none. */
  record Given(String role, String date, String version, String state) {}

  static AdaptedState of(Adapted adapted, Draft draft, List<Problem> problems)
      throws IOException, Refused {
    Map<String, List<Change>> changed =
        adapted.pin().map(pin -> pin.changes(adapted.taken())).orElse(Map.of());
    Map<String, List<Found>> bySegment = new LinkedHashMap<>();
    changed.forEach(
        (path, changes) ->
            changes.forEach(
                change ->
                    bySegment
                        .computeIfAbsent(TextPlace.of(path).segment(), none -> new ArrayList<>())
                        .add(
                            new Found(
                                change.kind().name().toLowerCase(java.util.Locale.ROOT),
                                path,
                                change.line(),
                                change.key(),
                                change.words()))));
    return new AdaptedState(
        adapted.adaptation().id(),
        adapted.pin().map(Pin::version).orElse(""),
        adapted.pin().map(Pin::date).orElse(""),
        Adapted.version(draft),
        bySegment,
        lookAgain(adapted, changed, draft),
        problems.stream()
            .filter(problem -> problem.position().file().startsWith(adapted.folder()))
            .map(problem -> problem.position() + ": " + problem.message() + "; " + problem.mend())
            .toList(),
        translations(adapted, draft),
        Approval.ROLES.stream().map(role -> given(role, adapted)).toList());
  }

  private static Given given(String role, Adapted adapted) {
    return adapted
        .pin()
        .flatMap(pin -> pin.approval(role))
        .map(
            approval ->
                new Given(
                    role,
                    approval.date(),
                    approval.version(),
                    approval.digest().equals(adapted.taken().digest()) ? "holds" : "outdated"))
        .orElse(new Given(role, "", "", "missing"));
  }

  private static List<LookAgain> lookAgain(
      Adapted adapted, Map<String, List<Change>> changed, Draft draft) {
    List<LookAgain> again = new ArrayList<>();
    for (Use.InsertPlace place : draft.uses(Use.InsertPlace.class)) {
      String file = place.at().file();
      CutText text = adapted.taken().texts().get(file);
      boolean filled = adapted.adaptation().inserts().containsKey(place.name());
      if (text == null || !filled || !changed.containsKey(file)) {
        continue;
      }
      int last = lastLine(text, place.at().line());
      boolean touched =
          changed.get(file).stream()
              .filter(change -> change.kind() != Changes.Kind.REMOVED)
              .anyMatch(change -> change.line() >= place.at().line() && change.line() <= last);
      if (touched) {
        again.add(new LookAgain(place.name(), file, place.at().line()));
      }
    }
    return again;
  }

  /** Returns the last line of the block that begins at {@code first}: all begin with {@code >}. */
  private static int lastLine(CutText text, int first) {
    List<String> lines = Arrays.asList(text.whole().split("\n", -1));
    int last = first;
    while (last < lines.size() && lines.get(last).startsWith(">")) {
      last++;
    }
    return last;
  }

  private static Map<String, Map<String, Need>> translations(Adapted adapted, Draft draft)
      throws IOException, Refused {
    Desk desk = Desk.at(draft.root());
    Map<String, Map<String, Need>> all = new LinkedHashMap<>();
    for (Language language : adapted.adaptation().languages()) {
      if (language.equals(draft.original())) {
        continue;
      }
      Map<String, Need> needs = new TreeMap<>();
      for (String path : adapted.taken().texts().keySet()) {
        Pairing pairing = desk.work(path, language).pairing();
        Need need = new Need(pairing.count(Condition.STALE), pairing.count(Condition.MISSING));
        if (need.stale() + need.missing() > 0) {
          needs.merge(
              TextPlace.of(path).segment(),
              need,
              (one, other) ->
                  new Need(one.stale() + other.stale(), one.missing() + other.missing()));
        }
      }
      all.put(language.tag(), needs);
    }
    return all;
  }
}
