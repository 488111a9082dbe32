// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;

/** Any number of several: each right one counts, each wrong one is taken off, never below 0. */
record QtiSeveral(Question.Several question) implements QtiShared {
  @Override
  public void declare(QtiXml xml) {
    declare(xml, question.options(), share());
  }

  @Override
  public void show(QtiXml xml) {
    options(xml, question, question.options(), "0");
  }

  @Override
  public QtiShare share() {
    return share(question, question.options());
  }

  /** Returns how the points of {@code question} are shared among the right ones of its options. */
  static QtiShare share(Question question, List<Option> options) {
    return new QtiShare(question.prompt().points(), QtiKind.right(options).size());
  }

  /** Writes that any of {@code options} may be picked, and what each is worth. */
  static void declare(QtiXml xml, List<Option> options, QtiShare share) {
    QtiKind.declare(
        xml,
        "multiple",
        "identifier",
        QtiKind.right(options),
        () -> {
          xml.open("mapping", "lowerBound", "0", "defaultValue", "0");
          options.forEach(option -> entry(xml, option, share));
          xml.close();
        });
  }

  private static void entry(QtiXml xml, Option option, QtiShare share) {
    xml.empty(
        "mapEntry",
        "mapKey",
        Identifiers.answer(option.id()),
        "mappedValue",
        option.right() ? share.one() : share.wrong());
  }

  /** Writes options to pick from, in the author's order. */
  static void options(QtiXml xml, Question question, List<Option> options, String most) {
    xml.open(
        "choiceInteraction",
        "responseIdentifier",
        RESPONSE,
        "shuffle",
        "false",
        "maxChoices",
        most);
    QtiKind.prompt(xml, question);
    for (Option option : options) {
      xml.open("simpleChoice", "identifier", Identifiers.answer(option.id()));
      xml.html(option.text()).close();
    }
    xml.close();
  }
}
