// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.math.BigDecimal;
import java.util.List;
import org.mttcourseware.core.model.Question;

/**
 * A number, right within a tolerance whose ends count. They are written as numbers: 3.6 - 3.5 is
 * more than 0.1 in the arithmetic of most players. Whether a comma may stand for the point is the
 * player's affair.
 */
record QtiNumeric(Question.Numeric question) implements QtiKind {
  private static final String WIDTH = "15";

  @Override
  public void declare(QtiXml xml) {
    QtiKind.declare(xml, "single", "float", List.of(question.answer().toPlainString()));
  }

  @Override
  public void show(QtiXml xml) {
    entry(xml, question, WIDTH);
  }

  @Override
  public void mark(QtiXml xml) {
    QtiKind.allOrNothing(
        xml,
        question.prompt().points(),
        () -> {
          if (question.tolerance().signum() == 0) {
            compare(xml, "equal", question.answer(), "toleranceMode", "exact");
          } else {
            xml.open("and");
            compare(xml, "gte", question.answer().subtract(question.tolerance()));
            compare(xml, "lte", question.answer().add(question.tolerance()));
            xml.close();
          }
        });
  }

  private static void compare(QtiXml xml, String how, BigDecimal with, String... attributes) {
    xml.open(how, attributes);
    QtiKind.response(xml);
    QtiKind.number(xml, with.toPlainString());
    xml.close();
  }

  /** Writes a question that is answered on a line of its own. */
  static void entry(QtiXml xml, Question question, String width) {
    xml.paragraph(question.prompt().title()).blocks(question.prompt().body());
    xml.around(
        "p",
        () ->
            xml.empty(
                "textEntryInteraction", "responseIdentifier", RESPONSE, "expectedLength", width));
  }
}
