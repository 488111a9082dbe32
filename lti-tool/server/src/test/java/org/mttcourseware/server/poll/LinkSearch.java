// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.server.store.AllTables;
import org.mttcourseware.server.store.AllTables.Row;
import org.mttcourseware.server.store.RandomIds;

/**
 * Tries to find out who cast which vote, with everything that is stored and some of what is public:
 * by values that stand in two places, plain or hashed, and by the order that rows have in any
 * sense.
 */
final class LinkSearch {
  private static final int TOO_SHORT_TO_TELL = 8;
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final List<Row> rows;
  private final List<KnownPerson> people;

  LinkSearch(List<Row> rows, List<KnownPerson> people) {
    this.rows = List.copyOf(rows);
    this.people = List.copyOf(people);
  }

  /** Returns the marks and papers that stand in {@code text}, whoever's they are. */
  List<String> inText(String text, String round) {
    List<String> found = new ArrayList<>();
    for (KnownPerson person : people) {
      Set<String> telling = new HashSet<>(person.marks());
      telling.add(person.paper(round));
      telling.stream().filter(text::contains).forEach(found::add);
    }
    return found;
  }

  /** Returns where a value of a vote in {@code round} leads to a person, or to any other row. */
  List<String> byValue(String round) {
    List<String> found = new ArrayList<>();
    for (Row vote : votes(round)) {
      holder(vote).ifPresent(person -> found.add("a vote names its voter: " + vote));
      for (Map.Entry<String, String> value : vote.values().entrySet()) {
        if (isPlace(value.getKey()) || !isOfOneVoteAlone(value, round)) {
          continue;
        }
        for (Row other : rows) {
          boolean telling = value.getKey().equals("paper") || holder(other).isPresent();
          if (!other.equals(vote) && telling && leadsTo(value.getValue(), other, round)) {
            found.add(value.getKey() + " of a vote stands in " + other);
          }
        }
      }
    }
    return found;
  }

  private static boolean isPlace(String column) {
    return column.equals(AllTables.HIDDEN + "place");
  }

  private boolean isOfOneVoteAlone(Map.Entry<String, String> value, String round) {
    return votes(round).stream()
            .filter(vote -> vote.values().get(value.getKey()).equals(value.getValue()))
            .count()
        == 1;
  }

  private static boolean leadsTo(String value, Row other, String round) {
    return other.values().entrySet().stream()
        .filter(entry -> !isPlace(entry.getKey()))
        .map(Map.Entry::getValue)
        .anyMatch(tried -> isOneWith(value, tried, round));
  }

  private static boolean isOneWith(String value, String tried, String round) {
    boolean telling = Math.min(value.length(), tried.length()) >= TOO_SHORT_TO_TELL;
    return value.equals(tried)
        || (telling && (value.contains(tried) || tried.contains(value)))
        || value.equals(RandomIds.hash(tried))
        || tried.equals(RandomIds.hash(value))
        || value.equals(Votes.paper(tried, round));
  }

  /**
   * Lays the votes of a round beside the rows that are known to be of people, both in every order
   * that they can be put in.
   *
   * @return how many people were given their own vote in the best of all tries
   */
  int byOrder(String round) {
    int best = 0;
    Map<String, List<Row>> known = new TreeMap<>();
    for (Row row : rows) {
      if (holder(row).isPresent()) {
        known.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
      }
    }
    for (List<Row> ofPeople : known.values()) {
      best = Math.max(best, matches(votes(round), voters(round), ofPeople, holders(ofPeople)));
    }
    return best;
  }

  /** The same, between two votes of the same people. */
  int byOrder(String round, String other) {
    return matches(votes(round), voters(round), votes(other), voters(other));
  }

  private static int matches(
      List<Row> left, Map<Row, KnownPerson> whoLeft, List<Row> right, Map<Row, KnownPerson> who) {
    int best = 0;
    for (List<Row> one : orders(left)) {
      for (List<Row> two : orders(right)) {
        int same = 0;
        int backwards = 0;
        for (int i = 0; i < Math.min(one.size(), two.size()); i++) {
          same += whoLeft.get(one.get(i)) == who.get(two.get(i)) ? 1 : 0;
          backwards += whoLeft.get(one.get(i)) == who.get(two.get(two.size() - 1 - i)) ? 1 : 0;
        }
        best = Math.max(best, Math.max(same, backwards));
      }
    }
    return best;
  }

  /** As they lie, and by each of their columns. */
  private static List<List<Row>> orders(List<Row> rows) {
    List<List<Row>> orders = new ArrayList<>();
    orders.add(rows);
    for (String column : rows.get(0).values().keySet()) {
      List<Row> sorted = new ArrayList<>(rows);
      sorted.sort(Comparator.comparing(row -> sortable(row.values().get(column))));
      orders.add(sorted);
    }
    return orders;
  }

  /** Numbers within text count as numbers. */
  private static String sortable(String value) {
    return DIGITS
        .matcher(value)
        .replaceAll(
            digits ->
                Matcher.quoteReplacement(
                    "0".repeat(Math.max(0, 20 - digits.group().length())) + digits.group()));
  }

  private List<Row> votes(String round) {
    return rows.stream()
        .filter(row -> row.table().equals("live_vote"))
        .filter(row -> round.equals(row.values().get("round")))
        .toList();
  }

  /** The truth, with which a try is compared. */
  private Map<Row, KnownPerson> voters(String round) {
    Map<Row, KnownPerson> voters = new LinkedHashMap<>();
    for (Row vote : votes(round)) {
      people.stream()
          .filter(person -> person.paper(round).equals(vote.values().get("paper")))
          .forEach(person -> voters.put(vote, person));
    }
    return voters;
  }

  private Map<Row, KnownPerson> holders(List<Row> ofPeople) {
    Map<Row, KnownPerson> holders = new LinkedHashMap<>();
    ofPeople.forEach(row -> holder(row).ifPresent(person -> holders.put(row, person)));
    return holders;
  }

  private Optional<KnownPerson> holder(Row row) {
    return people.stream()
        .filter(
            person ->
                person.marks().stream()
                    .anyMatch(
                        mark -> row.values().values().stream().anyMatch(v -> v.contains(mark))))
        .findFirst();
  }
}
