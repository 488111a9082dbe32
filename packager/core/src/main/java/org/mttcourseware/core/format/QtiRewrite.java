// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import org.mttcourseware.core.model.Question;

/**
 * A text to be written again. No rule marks it: learners read the model afterwards, and whoever
 * scores has it too.
 */
record QtiRewrite(Question.Rewrite question) implements QtiKind {
  @Override
  public void declare(QtiXml xml) {
    xml.empty(
        "responseDeclaration",
        "identifier",
        RESPONSE,
        "cardinality",
        "single",
        "baseType",
        "string");
  }

  @Override
  public void show(QtiXml xml) {
    xml.open("extendedTextInteraction", "responseIdentifier", RESPONSE, "expectedLines", "6");
    QtiKind.prompt(xml, question);
    xml.close();
  }

  @Override
  public void showScorer(QtiXml xml) {
    xml.open("rubricBlock", "use", "scoring", "view", "scorer");
    xml.content(() -> xml.blocks(question.model())).close();
  }

  @Override
  public void mark(QtiXml xml) {}
}
