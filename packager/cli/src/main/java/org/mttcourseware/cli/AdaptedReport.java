// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** Prints how an adaptation stands, for people. */
final class AdaptedReport {
  private static final int WORDS = 70;

  private AdaptedReport() {}

  static void print(AdaptedState state, String folder, PrintWriter out) {
    out.println(state.id());
    if (state.pinned().isEmpty()) {
      out.println("  not pinned: 'mtt adapt pin " + state.id() + "' notes what it stands on");
    } else {
      String now =
          state.version().equals(state.pinned())
              ? "the programme has it still"
              : "the programme is at " + state.version();
      out.println("  pinned to " + state.pinned() + " on " + state.date() + "; " + now);
      changes(state.changes(), folder, out);
    }
    state
        .lookAgain()
        .forEach(
            again ->
                out.println(
                    "  look again at the text for "
                        + again.insert()
                        + ": what is asked for at "
                        + folder
                        + "/"
                        + again.file()
                        + ":"
                        + again.line()
                        + " changed"));
    state.problems().forEach(problem -> out.println("  " + folder + "/" + problem));
    state.translations().forEach((language, needs) -> translations(language, needs, out));
    out.println("  approvals");
    state.approvals().forEach(given -> out.println("    " + sentence(given)));
  }

  private static void changes(
      Map<String, List<AdaptedState.Found>> changes, String folder, PrintWriter out) {
    if (changes.isEmpty()) {
      out.println("  nothing has changed since");
      return;
    }
    changes.forEach(
        (segment, found) -> {
          out.println(
              "  " + (segment.isEmpty() ? "outside segments" : segment) + ": " + count(found));
          found.forEach(change -> out.println("    " + sentence(change, folder)));
        });
  }

  private static String count(List<AdaptedState.Found> found) {
    return found.size() == 1
        ? "1 part is not as it was"
        : found.size() + " parts are not as they were";
  }

  private static String sentence(AdaptedState.Found change, String folder) {
    String place = folder + "/" + change.file() + (change.line() > 0 ? ":" + change.line() : "");
    String words = change.words().strip();
    String shown = words.length() > WORDS ? words.substring(0, WORDS).strip() + " ..." : words;
    return change.kind()
        + " "
        + place
        + (change.line() == 0 && !change.part().equals(change.file()) ? " " + change.part() : "")
        + (shown.isEmpty() ? "" : "  " + shown);
  }

  private static void translations(
      String language, Map<String, AdaptedState.Need> needs, PrintWriter out) {
    if (needs.isEmpty()) {
      out.println("  " + language + ": all is translated");
      return;
    }
    needs.forEach(
        (segment, need) ->
            out.println(
                "  "
                    + language
                    + ": "
                    + (segment.isEmpty() ? "outside segments" : segment)
                    + ": "
                    + need.stale()
                    + " stale, "
                    + need.missing()
                    + " missing"));
  }

  private static String sentence(AdaptedState.Given given) {
    return switch (given.state()) {
      case "holds" ->
          given.role() + ": " + given.date() + ", version " + given.version() + ", holds";
      case "outdated" ->
          given.role()
              + ": "
              + given.date()
              + ", version "
              + given.version()
              + ", but something changed since";
      default -> given.role() + ": not yet";
    };
  }
}
