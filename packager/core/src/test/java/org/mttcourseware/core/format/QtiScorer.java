// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks an item as a player does: by its declarations and rules alone. It knows the rules and
 * published templates that we write, and refuses every other.
 *
 * <p>Values are {@code null}, {@link Double}, {@link Boolean}, {@link String} or a list of them.
 */
final class QtiScorer {
  private final Element item;
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
  private final QtiExpressions expressions;

  private QtiScorer(byte[] document) {
    this.item = parse(document);
    this.expressions = new QtiExpressions(item, values);
  }

  /** Returns what {@code answer} gives, by outcome. */
  static Map<String, @Nullable Object> mark(byte[] document, @Nullable Object answer) {
    QtiScorer scorer = new QtiScorer(document);
    scorer.begin(answer);
    scorer.process();
    return scorer.values;
  }

  /** Returns the points that {@code answer} gets. */
  static double score(byte[] document, @Nullable Object answer) {
    Object score = mark(document, answer).get("SCORE");
    if (score instanceof Double points) {
      return points;
    }
    throw new AssertionError("no points: " + score);
  }

  private void begin(@Nullable Object answer) {
    values.put("RESPONSE", answer);
    for (Element outcome : children(item, "outcomeDeclaration")) {
      List<Element> initial = children(outcome, "defaultValue");
      values.put(
          outcome.getAttribute("identifier"),
          initial.isEmpty()
              ? null
              : Double.valueOf(children(initial.get(0), "value").get(0).getTextContent()));
    }
  }

  private void process() {
    Element processing = children(item, "responseProcessing").get(0);
    String template = processing.getAttribute("template").replaceAll(".*/|\\.xml$", "");
    switch (template) {
      case "" -> rules(processing);
      case "match_correct" -> {
        boolean right = expressions.correct().equals(values.get("RESPONSE"));
        values.put("SCORE", right ? 1.0 : 0.0);
      }
      case "map_response" ->
          values.put(
              "SCORE", values.get("RESPONSE") == null ? 0.0 : expressions.mapped("RESPONSE"));
      default -> throw new AssertionError("unknown template " + template);
    }
  }

  private void rules(Element parent) {
    children(parent).forEach(this::rule);
  }

  private void rule(Element rule) {
    switch (name(rule)) {
      case "setOutcomeValue" ->
          values.put(rule.getAttribute("identifier"), expressions.value(children(rule).get(0)));
      case "responseCondition" -> condition(children(rule));
      default -> throw new AssertionError("unknown rule " + name(rule));
    }
  }

  private void condition(List<Element> branches) {
    for (Element branch : branches) {
      List<Element> parts = children(branch);
      boolean otherwise = name(branch).equals("responseElse");
      if (otherwise || Boolean.TRUE.equals(expressions.value(parts.get(0)))) {
        parts.subList(otherwise ? 0 : 1, parts.size()).forEach(this::rule);
        return;
      }
    }
  }

  /** Returns the name of {@code element} as 2.1 has it. */
  static String name(Element element) {
    return camel(element.getLocalName().replaceFirst("^qti-", ""));
  }

  /** Returns the value of the attribute that 2.1 calls {@code name}. */
  static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (camel(attribute.getNodeName()).equals(name)) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(element -> name(element).equals(name)).toList();
  }

  private static String camel(String kebab) {
    StringBuilder camel = new StringBuilder();
    for (String word : kebab.split("-", -1)) {
      boolean first = camel.length() == 0 || word.isEmpty();
      camel.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }

  private static Element parse(byte[] document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(document))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
