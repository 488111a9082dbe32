// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Marks answers as a learning system does that reads QTI 1.2.1 in a cartridge. */
final class Qti12Scorer {
  private final Element item;

  private Qti12Scorer(Element item) {
    this.item = item;
  }

  /** Returns the items of an assessment or a bank, by the end of their identifiers. */
  static Map<String, Qti12Scorer> of(String document, String prefix) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      Document read =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(document)));
      Map<String, Qti12Scorer> items = new LinkedHashMap<>();
      for (Element item : below(read.getDocumentElement(), "item")) {
        items.put(item.getAttribute("ident").replace(prefix, ""), new Qti12Scorer(item));
      }
      return items;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  String profile() {
    return below(item, "fieldentry").get(0).getTextContent();
  }

  /** Returns what can be picked: the words by identifier. */
  Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    below(item, "response_label")
        .forEach(label -> labels.put(label.getAttribute("ident"), label.getTextContent().strip()));
    return labels;
  }

  /** Returns what is asked. */
  String text() {
    return below(item, "mattext").get(0).getTextContent();
  }

  int weight() {
    return below(item, "qtimetadatafield").stream()
        .map(Node::getTextContent)
        .map(String::strip)
        .filter(field -> field.startsWith("cc_weighting"))
        .mapToInt(field -> Integer.parseInt(field.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the points for what was picked, or the one thing typed. */
  int score(Set<String> answer) {
    int score = 0;
    for (Element condition : below(item, "respcondition")) {
      if (!holds(below(condition, "conditionvar").get(0), answer)) {
        continue;
      }
      for (Element set : below(condition, "setvar")) {
        score = Integer.parseInt(set.getTextContent());
      }
      if (!condition.getAttribute("continue").equals("Yes")) {
        break;
      }
    }
    return score;
  }

  private boolean holds(Element condition, Set<String> answer) {
    Stream<Element> parts = children(condition).stream();
    boolean typed = !below(item, "response_str").isEmpty();
    boolean anyWillDo = typed && condition.getTagName().equals("conditionvar");
    return anyWillDo
        ? parts.anyMatch(part -> isTrue(part, answer))
        : parts.allMatch(part -> isTrue(part, answer));
  }

  private boolean isTrue(Element part, Set<String> answer) {
    return switch (part.getTagName()) {
      case "other" -> true;
      case "and" -> holds(part, answer);
      case "not" -> !holds(part, answer);
      case "varequal" -> answer.stream().anyMatch(one -> equal(part, one));
      default -> throw new AssertionError(part.getTagName());
    };
  }

  private static boolean equal(Element part, String answer) {
    String wanted = part.getTextContent();
    return part.getAttribute("case").equals("Yes")
        ? wanted.equals(answer)
        : wanted.toLowerCase(Locale.ROOT).equals(answer.toLowerCase(Locale.ROOT));
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static List<Element> below(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
