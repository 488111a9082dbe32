// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what a live session costs beside a bare event stream. */
record LiveRows(String name, String command, LiveFigures tool, LiveFigures bare) {
  private static final String BARE = "bare event stream: ";

  /** Returns the rows; {@code tally} is what all votes came to. */
  List<Row> of(Map<String, Integer> tally, int people, int votes) {
    List<Row> rows = new ArrayList<>();
    rows.add(times("vote to projector", tool.shown(), bare.shown(), "250 ms"));
    rows.add(counted(tally, people, votes));
    rows.add(times("trainer's step to a phone", tool.opened(), bare.opened(), "-"));
    rows.add(row("votes a second, all at once", "%.0f", tool.perSecond(), bare.perSecond(), "-"));
    rows.add(row("processor time of a vote, sent twice", "%.2f ms", tool.cpu(), bare.cpu(), "-"));
    rows.add(row("memory a participant", "%.0f kB", tool.kilobytes(), bare.kilobytes(), "100 kB"));
    return rows;
  }

  private Row times(String what, Crowd.Times figure, Crowd.Times baseline, String aim) {
    return new Row(
        name + ": " + what,
        percentiles(figure),
        BARE + percentiles(baseline),
        Row.ratio(figure.percentile(99) / baseline.percentile(99)),
        aim,
        command);
  }

  private static String percentiles(Crowd.Times times) {
    return String.format(
        Locale.ROOT, "p99 %.1f ms, p50 %.1f ms", times.percentile(99), times.percentile(50));
  }

  private Row row(String what, String form, double figure, double baseline, String aim) {
    return new Row(
        name + ": " + what,
        String.format(Locale.ROOT, form, figure),
        BARE + String.format(Locale.ROOT, form, baseline),
        Row.ratio(figure / baseline),
        aim,
        command);
  }

  /** People answer in turn, so each answer has a number of votes that is known before. */
  private Row counted(Map<String, Integer> tally, int people, int votes) {
    int lost = 0;
    int doubled = 0;
    for (int option = 0; option < PollSource.OPTIONS.size(); option++) {
      int given = (people - option + PollSource.OPTIONS.size() - 1) / PollSource.OPTIONS.size();
      int difference = given * votes - tally.getOrDefault(PollSource.OPTIONS.get(option), 0);
      lost += Math.max(0, difference);
      doubled += Math.max(0, -difference);
    }
    int counted = tally.values().stream().mapToInt(Integer::intValue).sum();
    return new Row(
        name + ": votes counted, in " + votes + " votes",
        String.format(Locale.ROOT, "%,d, %d lost, %d doubled", counted, lost, doubled),
        String.format(Locale.ROOT, "voters: %,d", people * votes),
        Row.ratio((double) counted / (people * votes)),
        "none lost, none doubled",
        command);
  }
}
