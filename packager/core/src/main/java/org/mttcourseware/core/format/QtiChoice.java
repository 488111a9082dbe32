// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.Optional;
import org.mttcourseware.core.model.Question;

/** One of several, or true and false. */
record QtiChoice(Question.Choice question) implements QtiKind {
  @Override
  public void declare(QtiXml xml) {
    QtiKind.declare(xml, "single", "identifier", QtiKind.right(question.options()));
  }

  @Override
  public void show(QtiXml xml) {
    QtiSeveral.options(xml, question, question.options(), "1");
  }

  @Override
  public void mark(QtiXml xml) {
    QtiKind.allOrNothing(
        xml,
        question.prompt().points(),
        () -> {
          xml.open("match");
          QtiKind.response(xml);
          xml.empty("correct", "identifier", RESPONSE).close();
        });
  }

  @Override
  public Optional<String> template() {
    return question.prompt().points() == 1 ? Optional.of("match_correct") : Optional.empty();
  }
}
