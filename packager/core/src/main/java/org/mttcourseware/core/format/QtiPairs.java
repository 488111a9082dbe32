// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;

/**
 * Pairs to be made, or things to be sorted into groups: each thing on the left goes with one on the
 * right, which may go with several; each right pair counts, a wrong one takes nothing away.
 */
record QtiPairs(Question question, List<Side> left, List<Side> right, List<String> pairs)
    implements QtiShared {
  QtiPairs {
    left = List.copyOf(left);
    right = List.copyOf(right);
    pairs = List.copyOf(pairs);
  }

  /** One thing to be paired. */
  record Side(String id, Html text) {}

  static QtiPairs of(Question.Match match) {
    List<Side> left = new ArrayList<>();
    List<Side> right = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    for (Question.Pair pair : match.pairs()) {
      // The left has no ids of its own; its place is what results are kept under everywhere.
      Side side = new Side("L" + (left.size() + 1), pair.left());
      left.add(side);
      right.add(new Side("R" + pair.id(), pair.right()));
      pairs.add(side.id() + " R" + pair.id());
    }
    match.distractors().forEach(other -> right.add(new Side("R" + other.id(), other.text())));
    right.sort(Comparator.comparing(Side::id));
    return new QtiPairs(match, left, right, pairs);
  }

  static QtiPairs of(Question.Sort sort) {
    List<Side> left = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    for (Question.Group group : sort.groups()) {
      for (Option item : group.items()) {
        left.add(new Side("L" + item.id(), item.text()));
        pairs.add("L" + item.id() + " R" + group.id());
      }
    }
    // In the order of the groups the items would give themselves away; their ids do not.
    left.sort(Comparator.comparing(Side::id));
    List<Side> right =
        sort.groups().stream().map(group -> new Side("R" + group.id(), group.title())).toList();
    return new QtiPairs(sort, left, right, pairs);
  }

  @Override
  public void declare(QtiXml xml) {
    QtiKind.declare(
        xml,
        "multiple",
        "directedPair",
        pairs,
        () -> {
          xml.open("mapping", "defaultValue", "0");
          pairs.forEach(
              pair -> xml.empty("mapEntry", "mapKey", pair, "mappedValue", share().one()));
          xml.close();
        });
  }

  @Override
  public void show(QtiXml xml) {
    xml.open(
        "matchInteraction",
        "responseIdentifier",
        RESPONSE,
        "shuffle",
        "true",
        "maxAssociations",
        Integer.toString(left.size()));
    QtiKind.prompt(xml, question);
    side(xml, left, "1");
    side(xml, right, Integer.toString(left.size()));
    xml.close();
  }

  private static void side(QtiXml xml, List<Side> side, String most) {
    xml.open("simpleMatchSet");
    for (Side one : side) {
      xml.open("simpleAssociableChoice", "identifier", one.id(), "matchMax", most);
      xml.html(one.text()).close();
    }
    xml.close();
  }

  @Override
  public QtiShare share() {
    return new QtiShare(question.prompt().points(), pairs.size());
  }
}
