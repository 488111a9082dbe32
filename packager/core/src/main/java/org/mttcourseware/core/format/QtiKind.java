// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.Optional;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;

/**
 * How one kind of question is said in QTI. The points are those that the scoring script gives,
 * partial ones too.
 */
interface QtiKind {
  /** The name of the response in every item. */
  String RESPONSE = "RESPONSE";

  /** The name of the points in every item. */
  String SCORE = "SCORE";

  /** Writes what is answered and what would be right. */
  void declare(QtiXml xml);

  /** Writes further outcomes that the marking needs. */
  default void declareOutcomes(QtiXml xml) {}

  /** Writes the question with the place for its answer. */
  void show(QtiXml xml);

  /** Writes what is for the eyes of whoever marks by hand. */
  default void showScorer(QtiXml xml) {}

  /** Writes the rules that set the points. */
  void mark(QtiXml xml);

  /** Returns the published rule that gives the same points, if there is one. */
  default Optional<String> template() {
    return Optional.empty();
  }

  /** Returns how {@code question} is said. */
  static QtiKind of(Question question) {
    if (question instanceof Question.Choice choice) {
      return new QtiChoice(choice);
    }
    if (question instanceof Question.Several several) {
      return new QtiSeveral(several);
    }
    if (question instanceof Question.Order order) {
      return new QtiOrder(order);
    }
    if (question instanceof Question.Match match) {
      return QtiPairs.of(match);
    }
    if (question instanceof Question.Sort sort) {
      return QtiPairs.of(sort);
    }
    if (question instanceof Question.Numeric numeric) {
      return new QtiNumeric(numeric);
    }
    if (question instanceof Question.ShortText text) {
      return new QtiShortText(text);
    }
    if (question instanceof Question.Hotspot hotspot) {
      return new QtiHotspot(hotspot);
    }
    return new QtiRewrite((Question.Rewrite) question);
  }

  /** Writes the question and what stands between it and its answers. */
  static void prompt(QtiXml xml, Question question) {
    xml.open("prompt");
    if (question.prompt().body().isEmpty()) {
      xml.html(question.prompt().title());
    } else {
      xml.paragraph(question.prompt().title()).blocks(question.prompt().body());
    }
    xml.close();
  }

  /** Writes a rule that gives all points if {@code condition}, a written expression, holds. */
  static void allOrNothing(QtiXml xml, int points, Runnable condition) {
    xml.open("responseCondition").open("responseIf");
    condition.run();
    setScore(xml, () -> number(xml, Integer.toString(points)));
    xml.close().open("responseElse");
    setScore(xml, () -> number(xml, "0"));
    xml.close().close();
  }

  /** Writes a rule that sets the points to {@code value}, a written expression. */
  static void setScore(QtiXml xml, Runnable value) {
    xml.open("setOutcomeValue", "identifier", SCORE);
    value.run();
    xml.close();
  }

  /** Writes a number in an expression. */
  static void number(QtiXml xml, String number) {
    xml.text("baseValue", number, "baseType", "float");
  }

  /** Writes the answer in an expression. */
  static void response(QtiXml xml) {
    xml.empty("variable", "identifier", RESPONSE);
  }

  /**
   * Writes the declaration of the answer.
   *
   * @param correct the values of a right one
   * @param mapping writes what values are worth
   */
  static void declare(
      QtiXml xml, String cardinality, String type, List<String> correct, Runnable mapping) {
    xml.open(
        "responseDeclaration",
        "identifier",
        RESPONSE,
        "cardinality",
        cardinality,
        "baseType",
        type);
    xml.open("correctResponse");
    correct.forEach(value -> xml.text("value", value));
    xml.close();
    mapping.run();
    xml.close();
  }

  /** Writes the declaration of an answer whose values are worth nothing by themselves. */
  static void declare(QtiXml xml, String cardinality, String type, List<String> correct) {
    declare(xml, cardinality, type, correct, () -> {});
  }

  /** Returns the identifiers of the right ones of {@code options}. */
  static List<String> right(List<Option> options) {
    return options.stream()
        .filter(Option::right)
        .map(option -> Identifiers.answer(option.id()))
        .toList();
  }
}
