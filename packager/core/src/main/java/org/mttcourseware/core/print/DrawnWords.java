// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Turns the words in a drawing into outlines of the book's own fonts. Otherwise they would be set
 * in whatever fonts the machine has, and be another picture on the next one. What a reader needs of
 * them is said by the picture's alternative text.
 *
 * <p>Understood are {@code text} and {@code tspan} with one {@code x y dx dy} each, size, weight,
 * family, anchor, letter spacing and {@code textLength}; nothing along a path, no turned letters.
 */
final class DrawnWords {
  private static final float STANDARD_SIZE = 16;
  private static final Set<String> OF_TEXT =
      Set.of("x", "y", "dx", "dy", "textlength", "lengthadjust", "text-anchor", "xml:space");

  private final Outlines outlines;

  DrawnWords(Outlines outlines) {
    this.outlines = outlines;
  }

  /** Returns {@code svg} with outlines in place of its text. */
  String outlined(String svg) {
    Document drawing = Jsoup.parse(svg, "", Parser.xmlParser());
    drawing.outputSettings().prettyPrint(false);
    DrawingStyle.intoAttributes(drawing);
    for (Element text : drawing.select("text")) {
      Element group = looking(text);
      set(text, group, new Pen(number(text, "x", 0), number(text, "y", 0)));
      text.replaceWith(group);
    }
    return drawing.outerHtml();
  }

  /** Where the next letter stands. */
  private static final class Pen {
    private float across;
    private float down;

    Pen(float across, float down) {
      this.across = across;
      this.down = down;
    }
  }

  private void set(Element text, Element group, Pen pen) {
    for (Node node : text.childNodes()) {
      if (node instanceof TextNode words) {
        set(words, text, group, pen);
      } else if (node instanceof Element part && part.tagName().equals("tspan")) {
        pen.across = number(part, "x", pen.across) + number(part, "dx", 0);
        pen.down = number(part, "y", pen.down) + number(part, "dy", 0);
        Element inner = looking(part);
        group.appendChild(inner);
        set(part, inner, pen);
      }
    }
  }

  private void set(TextNode node, Element owner, Element group, Pen pen) {
    boolean kept = DrawingStyle.of(owner, "xml:space", "").equals("preserve");
    String words = inOrderOfSight(kept ? node.getWholeText() : node.text().strip());
    if (words.isEmpty()) {
      return;
    }
    Fonts.Face face = face(owner);
    float size = length(DrawingStyle.of(owner, "font-size", ""), STANDARD_SIZE);
    float spacing = length(DrawingStyle.of(owner, "letter-spacing", ""), 0);
    float natural = outlines.width(face, words, size, spacing);
    float width = number(owner, "textLength", natural);
    int gaps = Math.max(1, words.codePointCount(0, words.length()) - 1);
    float start = pen.across - before(DrawingStyle.of(owner, "text-anchor", ""), width);
    String path =
        outlines.path(face, words, start, pen.down, size, spacing + (width - natural) / gaps);
    group.appendElement("path").attr("d", path);
    pen.across = start + width;
  }

  private static Element looking(Element text) {
    Element group = new Element("g");
    for (Attribute attribute : text.attributes()) {
      if (!OF_TEXT.contains(attribute.getKey().toLowerCase(Locale.ROOT))) {
        group.attr(attribute.getKey(), attribute.getValue());
      }
    }
    return group;
  }

  private static Fonts.Face face(Element owner) {
    String weight = DrawingStyle.of(owner, "font-weight", "");
    boolean bold = weight.startsWith("bold") || weight.matches("[6-9]00");
    String family = DrawingStyle.of(owner, "font-family", "").toLowerCase(Locale.ROOT);
    if (family.contains("mono") || family.contains("courier")) {
      return bold ? Fonts.Face.MONO_BOLD : Fonts.Face.MONO_REGULAR;
    }
    return bold ? Fonts.Face.BOLD : Fonts.Face.REGULAR;
  }

  /** Returns how much of a line stands before its anchor. */
  private static float before(String anchor, float width) {
    return switch (anchor) {
      case "middle" -> width / 2;
      case "end" -> width;
      default -> 0;
    };
  }

  /** Joins Arabic letters, and puts letters in the order in which they stand from the left. */
  private static String inOrderOfSight(String words) {
    char[] letters = words.toCharArray();
    if (!Bidi.requiresBidi(letters, 0, letters.length)) {
      return words;
    }
    try {
      String joined = new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(words);
      Bidi bidi = new Bidi(joined, Bidi.LEVEL_DEFAULT_LTR);
      return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    } catch (ArabicShapingException unjoined) {
      throw new IllegalStateException("words in a drawing: " + words, unjoined);
    }
  }

  private static float number(Element element, String name, float otherwise) {
    return length(element.attr(name), otherwise);
  }

  private static float length(String written, float otherwise) {
    String plain = written.strip().replaceFirst("px$", "");
    return plain.matches("[-+]?[0-9]*\\.?[0-9]+") ? Float.parseFloat(plain) : otherwise;
  }
}
