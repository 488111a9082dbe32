// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The expressions of QTI that we write, with the meaning that its information model gives them. */
final class QtiExpressions {
  private final Element item;
  private final Map<String, @Nullable Object> values;

  QtiExpressions(Element item, Map<String, @Nullable Object> values) {
    this.item = item;
    this.values = values;
  }

  @Nullable Object value(Element expression) {
    List<Element> parts = QtiScorer.children(expression);
    return switch (QtiScorer.name(expression)) {
      case "baseValue" -> base(expression);
      case "variable" -> values.get(expression.getAttribute("identifier"));
      case "correct" -> correct();
      case "mapResponse" -> mapped(expression.getAttribute("identifier"));
      case "isNull" -> value(parts.get(0)) == null;
      case "match" -> both(parts, Objects::equals);
      case "equal" -> exact(expression, parts);
      case "gte" -> both(parts, (left, right) -> (Double) left >= (Double) right);
      case "lte" -> both(parts, (left, right) -> (Double) left <= (Double) right);
      case "divide" -> both(parts, (left, right) -> (Double) left / (Double) right);
      case "and" -> parts.stream().allMatch(part -> Boolean.TRUE.equals(value(part)));
      case "or" -> parts.stream().anyMatch(part -> Boolean.TRUE.equals(value(part)));
      case "sum" -> parts.stream().mapToDouble(this::number).sum();
      case "product" -> parts.stream().mapToDouble(this::number).reduce(1, (a, b) -> a * b);
      case "multiple" -> multiple(parts);
      case "index" -> index(expression, parts.get(0));
      case "patternMatch" -> pattern(expression, parts.get(0));
      case "roundTo" -> rounded(expression, parts.get(0));
      default -> throw new AssertionError("unknown expression " + expression.getNodeName());
    };
  }

  /** Returns the right answer: a list, unless there can be only one. */
  Object correct() {
    Element declaration = QtiScorer.children(item, "responseDeclaration").get(0);
    List<Element> written =
        QtiScorer.children(QtiScorer.children(declaration, "correctResponse").get(0), "value");
    List<String> right = written.stream().map(Element::getTextContent).toList();
    return declaration.getAttribute("cardinality").equals("single") ? right.get(0) : right;
  }

  /** Sums what each distinct value of the response is worth, within the bounds. */
  double mapped(String identifier) {
    Element declaration = QtiScorer.children(item, "responseDeclaration").get(0);
    if (!declaration.getAttribute("identifier").equals(identifier)) {
      throw new AssertionError("no response " + identifier);
    }
    Element mapping = QtiScorer.children(declaration, "mapping").get(0);
    Object response = values.get(identifier);
    double sum = 0;
    for (Object value :
        new LinkedHashSet<>(response instanceof List<?> l ? l : List.of(response))) {
      sum += worth(mapping, String.valueOf(value));
    }
    String least = QtiScorer.attribute(mapping, "lowerBound");
    return least.isEmpty() ? sum : Math.max(Double.parseDouble(least), sum);
  }

  private static double worth(Element mapping, String value) {
    for (Element entry : QtiScorer.children(mapping, "mapEntry")) {
      String key = QtiScorer.attribute(entry, "mapKey");
      boolean loose = QtiScorer.attribute(entry, "caseSensitive").equals("false");
      if (loose ? key.equalsIgnoreCase(value) : key.equals(value)) {
        return Double.parseDouble(QtiScorer.attribute(entry, "mappedValue"));
      }
    }
    return Double.parseDouble(QtiScorer.attribute(mapping, "defaultValue"));
  }

  private static Object base(Element expression) {
    String text = expression.getTextContent();
    return QtiScorer.attribute(expression, "baseType").equals("float")
        ? (Object) Double.valueOf(text)
        : text;
  }

  /** What is done with nothing gives nothing. */
  private @Nullable Object both(List<Element> parts, Pair pair) {
    Object left = value(parts.get(0));
    Object right = value(parts.get(1));
    return left == null || right == null ? null : pair.of(left, right);
  }

  private @Nullable Object exact(Element expression, List<Element> parts) {
    if (!QtiScorer.attribute(expression, "toleranceMode").equals("exact")) {
      throw new AssertionError("only exact is written");
    }
    return both(parts, Objects::equals);
  }

  private double number(Element expression) {
    if (value(expression) instanceof Double number) {
      return number;
    }
    throw new AssertionError("no number: " + expression.getNodeName());
  }

  private @Nullable Object multiple(List<Element> parts) {
    List<Object> all = new ArrayList<>();
    for (Element part : parts) {
      Object value = value(part);
      if (value instanceof List<?> list) {
        all.addAll(list);
      } else if (value != null) {
        all.add(value);
      }
    }
    return all.isEmpty() ? null : all;
  }

  private @Nullable Object index(Element expression, Element part) {
    int place = Integer.parseInt(expression.getAttribute("n")) - 1;
    return value(part) instanceof List<?> list && place < list.size() ? list.get(place) : null;
  }

  private @Nullable Object pattern(Element expression, Element part) {
    Object value = value(part);
    return value == null ? null : value.toString().matches(expression.getAttribute("pattern"));
  }

  private double rounded(Element expression, Element part) {
    if (!QtiScorer.attribute(expression, "roundingMode").equals("decimalPlaces")) {
      throw new AssertionError("only decimal places are written");
    }
    int places = Integer.parseInt(expression.getAttribute("figures"));
    return BigDecimal.valueOf(number(part)).setScale(places, RoundingMode.HALF_UP).doubleValue();
  }

  private interface Pair {
    Object of(Object left, Object right);
  }
}
