// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.parser.Parser;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Position;

/**
 * A drawing, looked through before anybody is shown it. Read by jsoup: it knows no entities but the
 * plain ones and fetches nothing, so a document type can do no harm here.
 */
final class Svg {
  private static final long LARGEST = 8_000_000;
  private static final Set<String> REFUSED =
      Set.of(
          "script",
          "foreignobject",
          "iframe",
          "embed",
          "object",
          "handler",
          "listener",
          "audio",
          "video",
          "canvas",
          "a",
          "set",
          "animate",
          "animatemotion",
          "animatetransform",
          "animatecolor",
          "discard");
  private static final Set<String> REFERENCES = Set.of("href", "src", "base", "data", "action");
  private static final Pattern WITHIN =
      Pattern.compile("(?i)#.*|data:image/(png|jpeg);base64,[a-z0-9+/=\\s]*");
  private static final Pattern REACHES_OUT =
      Pattern.compile(
          "(?i)@import|image(-set)?\\s*\\(|(url|src)\\(\\s*[\"']?\\s*(?!#|\\s|[\"'])|javascript:|expression\\s*\\(");
  private static final String SUSPICIOUS = "(@:\\";
  private static final Pattern CSS_ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");

  private final String path;
  private final Document document;
  private final Map<String, Position> refused = new LinkedHashMap<>();

  private Svg(String path, Document document) {
    this.path = path;
    this.document = document;
  }

  /** Reads a drawing; empty where the file is none, or too large for one. */
  static Optional<Svg> read(MediaFile media) {
    try {
      if (media.bytes() > LARGEST) {
        return Optional.empty();
      }
      String text = new String(Files.readAllBytes(media.file()), StandardCharsets.UTF_8);
      Document document = Parser.xmlParser().setTrackPosition(true).parseInput(text, "");
      List<Element> roots = document.children();
      boolean drawing = roots.size() == 1 && name(roots.get(0)).equals("svg");
      // UTF-16 would be read by a browser and not by us.
      return drawing && text.indexOf('\0') < 0
          ? Optional.of(new Svg(media.path(), document))
          : Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(media.path(), broken);
    }
  }

  /** Returns all ids. */
  Set<String> ids() {
    return document.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
  }

  /** Returns what is not allowed, each thing once, with its first place. */
  Map<String, Position> refused() {
    look(document);
    return refused;
  }

  private void look(Node node) {
    for (Node child : node.childNodes()) {
      if (child instanceof Element element) {
        look(element);
      } else if (child.nodeName().equals("#doctype")) {
        refuse("a document type", child);
      } else if (child instanceof ProcessingInstruction) {
        refuse("an instruction that begins with <?", child);
      }
    }
  }

  private void look(Element element) {
    String name = name(element);
    if (REFUSED.contains(name)) {
      refuse("<" + name + ">", element);
    }
    if (name.equals("style") && reachesOut(element.wholeText())) {
      refuse("a style that reaches out", element);
    }
    for (Attribute attribute : element.attributes()) {
      look(attribute, element);
    }
    look((Node) element);
  }

  private void look(Attribute attribute, Element element) {
    String name = local(attribute.getKey());
    if (name.startsWith("on")) {
      refuse("the handler " + name, element);
    } else if (REFERENCES.contains(name)
        && !WITHIN.matcher(attribute.getValue().strip()).matches()) {
      refuse("the reference " + MediaPaths.shortened(attribute.getValue()), element);
    } else if (attribute.getKey().startsWith("xmlns") && attribute.getValue().contains("xhtml")) {
      refuse("HTML", element);
    } else if (!attribute.getKey().startsWith("xmlns") && reachesOut(attribute.getValue())) {
      refuse("the attribute " + name + ", which reaches out", element);
    }
  }

  private static boolean reachesOut(String css) {
    // Most values are numbers and colours, and many are long.
    if (css.chars().noneMatch(sign -> SUSPICIOUS.indexOf(sign) >= 0)) {
      return false;
    }
    String plain =
        CSS_ESCAPE
            .matcher(css)
            .replaceAll(
                escape -> {
                  int sign = Integer.parseInt(escape.group(1), 16);
                  return Character.isBmpCodePoint(sign)
                      ? java.util.regex.Matcher.quoteReplacement(Character.toString(sign))
                      : "?";
                });
    return REACHES_OUT.matcher(plain).find();
  }

  private void refuse(String what, Node node) {
    var start = node.sourceRange().start();
    refused.putIfAbsent(
        what,
        new Position(path, Math.max(start.lineNumber(), 1), Math.max(start.columnNumber(), 1)));
  }

  private static String name(Element element) {
    return local(element.tagName());
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
