// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.Comparator;
import java.util.List;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;

/** Things to put in order: each that stands at its place counts. No published rule says so. */
record QtiOrder(Question.Order question) implements QtiKind {
  private static final String PLACED = "PLACED";

  @Override
  public void declare(QtiXml xml) {
    QtiKind.declare(
        xml,
        "ordered",
        "identifier",
        question.items().stream().map(item -> Identifiers.answer(item.id())).toList());
  }

  @Override
  public void declareOutcomes(QtiXml xml) {
    QtiItem.outcome(xml, PLACED, "0");
  }

  @Override
  public void show(QtiXml xml) {
    xml.open("orderInteraction", "responseIdentifier", RESPONSE, "shuffle", "true");
    QtiKind.prompt(xml, question);
    // Ids give nothing away, so a player that does not shuffle shows another order all the same.
    List<Option> byId = question.items().stream().sorted(Comparator.comparing(Option::id)).toList();
    for (Option item : byId) {
      xml.open("simpleChoice", "identifier", Identifiers.answer(item.id()));
      xml.html(item.text()).close();
    }
    xml.close();
  }

  @Override
  public void mark(QtiXml xml) {
    // Set, not left: an item may be answered again.
    xml.open("setOutcomeValue", "identifier", PLACED);
    QtiKind.number(xml, "0");
    xml.close();
    for (int place = 1; place <= question.items().size(); place++) {
      count(xml, Integer.toString(place));
    }
    QtiShare share = new QtiShare(question.prompt().points(), question.items().size());
    QtiKind.setScore(
        xml, () -> share.divided(xml, () -> xml.empty("variable", "identifier", PLACED)));
  }

  private static void count(QtiXml xml, String place) {
    xml.open("responseCondition").open("responseIf").open("match");
    xml.open("index", "n", place);
    QtiKind.response(xml);
    xml.close().open("index", "n", place).empty("correct", "identifier", RESPONSE).close();
    xml.close().open("setOutcomeValue", "identifier", PLACED).open("sum");
    xml.empty("variable", "identifier", PLACED);
    QtiKind.number(xml, "1");
    xml.close().close().close().close();
  }
}
