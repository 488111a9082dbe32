// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a round came to: pure counting, in no language. Of a small group nothing is told but how
 * many voted, to anybody: with a few answers one can tell who said what, and a trainer knows the
 * room.
 *
 * @param votes papers and hands
 * @param held votes that are not broken down in the lines, because they are too few
 * @param lines in the order they are shown
 * @param middle the mean of a scale, the median of numbers; empty elsewhere
 */
record Tally(int votes, int held, List<Line> lines, String middle) {
  /** So many answers are broken down; fewer are not. */
  static final int FEWEST = 5;

  Tally {
    lines = List.copyOf(lines);
  }

  /**
   * One line of a chart.
   *
   * @param count papers and hands; of a ranking, points
   * @param percent how long its bar is
   * @param mean of a ranking, the mean place; elsewhere empty
   */
  record Line(String key, int count, int hands, int percent, String mean) {}

  static Tally of(Ballot ballot, List<Votes.Counted> counted, Map<String, Integer> hands) {
    int papers = counted.stream().mapToInt(Votes.Counted::times).sum();
    int raised = hands.values().stream().mapToInt(Integer::intValue).sum();
    if (papers + raised < FEWEST && papers + raised > 0) {
      return new Tally(papers + raised, papers + raised, List.of(), "");
    }
    if (papers < FEWEST && papers > 0) {
      // Hands were seen by all: what is left over them would be the few papers.
      Tally seen = whole(ballot, List.of(), 0, hands);
      return new Tally(papers + raised, papers, seen.lines(), seen.middle());
    }
    return whole(ballot, counted, papers, hands);
  }

  private static Tally whole(
      Ballot ballot, List<Votes.Counted> counted, int papers, Map<String, Integer> hands) {
    return switch (ballot.kind()) {
      case "rank" -> ranking(ballot, counted, papers);
      case "number" -> numbers(counted, papers);
      case "words" -> words(counted, papers);
      default -> options(ballot, counted, hands, papers);
    };
  }

  private static Map<String, Integer> times(List<Votes.Counted> counted) {
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Votes.Counted one : counted) {
      one.answer().forEach(key -> times.merge(key, one.times(), Integer::sum));
    }
    return times;
  }

  private static Tally options(
      Ballot ballot, List<Votes.Counted> counted, Map<String, Integer> hands, int papers) {
    Map<String, Integer> times = times(counted);
    int raised = hands.values().stream().mapToInt(Integer::intValue).sum();
    List<Line> lines = new ArrayList<>();
    double sum = 0;
    for (String key : ballot.countable()) {
      int byHand = hands.getOrDefault(key, 0);
      int count = times.getOrDefault(key, 0) + byHand;
      lines.add(new Line(key, count, byHand, percent(count, papers + raised), ""));
      sum += ballot.kind().equals("scale") ? Integer.parseInt(key) * (double) count : 0;
    }
    boolean mean = ballot.kind().equals("scale") && papers + raised > 0;
    return new Tally(papers + raised, 0, lines, mean ? oneDigit(sum / (papers + raised)) : "");
  }

  private static Tally ranking(Ballot ballot, List<Votes.Counted> counted, int papers) {
    int options = ballot.options().size();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Votes.Counted one : counted) {
      for (int place = 0; place < one.answer().size(); place++) {
        places.merge(one.answer().get(place), (place + 1) * one.times(), Integer::sum);
      }
    }
    List<Line> lines = new ArrayList<>();
    for (Ballot.Choice option : ballot.options()) {
      int sum = places.getOrDefault(option.id(), 0);
      int points = papers == 0 ? 0 : (options + 1) * papers - sum;
      String mean = papers == 0 ? "" : oneDigit(sum / (double) papers);
      lines.add(new Line(option.id(), points, 0, percent(points, options * papers), mean));
    }
    lines.sort(Comparator.comparing(Line::count).reversed());
    return new Tally(papers, 0, lines, "");
  }

  private static Tally numbers(List<Votes.Counted> counted, int papers) {
    NavigableMap<BigDecimal, Integer> sorted = new TreeMap<>();
    counted.forEach(
        one -> sorted.merge(new BigDecimal(one.answer().get(0)), one.times(), Integer::sum));
    String median = "";
    int before = 0;
    for (Map.Entry<BigDecimal, Integer> number : sorted.entrySet()) {
      before += number.getValue();
      median = median.isEmpty() && before * 2 >= papers ? number.getKey().toPlainString() : median;
    }
    List<Line> lines =
        Histogram.of(sorted).entrySet().stream()
            .map(
                bar ->
                    new Line(bar.getKey(), bar.getValue(), 0, percent(bar.getValue(), papers), ""))
            .toList();
    return new Tally(papers, 0, lines, median);
  }

  private static Tally words(List<Votes.Counted> counted, int papers) {
    List<Line> lines =
        times(counted).entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(
                word ->
                    new Line(
                        word.getKey(), word.getValue(), 0, percent(word.getValue(), papers), ""))
            .toList();
    return new Tally(papers, 0, lines, "");
  }

  private static int percent(int part, int whole) {
    return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
  }

  private static String oneDigit(double value) {
    return String.valueOf(Math.round(value * 10) / 10.0);
  }
}
