// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.mttcourseware.core.model.Question;

/**
 * A few words. QTI compares letter by letter and has no rule that leaves spaces or case out of
 * account, but a pattern can: each letter small or capital, composed or not, spaces at the ends and
 * doubled. The mapping beside it is for importers that read no rules.
 */
record QtiShortText(Question.ShortText question) implements QtiKind {
  private static final String WIDTH = "40";
  private static final String SPACE = "\\s+";
  private static final String SPECIAL = "\\|.?*+(){}[]-^";

  @Override
  public void declare(QtiXml xml) {
    QtiKind.declare(xml, "single", "string", question.accepted().subList(0, 1), () -> mapping(xml));
  }

  private void mapping(QtiXml xml) {
    xml.open("mapping", "defaultValue", "0");
    String points = Integer.toString(question.prompt().points());
    for (String accepted : new LinkedHashSet<>(question.accepted())) {
      xml.empty("mapEntry", "mapKey", accepted, "mappedValue", points, "caseSensitive", "false");
    }
    xml.close();
  }

  @Override
  public void show(QtiXml xml) {
    QtiNumeric.entry(xml, question, WIDTH);
  }

  @Override
  public void mark(QtiXml xml) {
    QtiKind.allOrNothing(
        xml,
        question.prompt().points(),
        () -> {
          xml.open("or");
          for (String accepted : new LinkedHashSet<>(question.accepted())) {
            xml.open("patternMatch", "pattern", pattern(accepted));
            QtiKind.response(xml);
            xml.close();
          }
          xml.close();
        });
  }

  /** Returns a pattern, as XML Schema writes them, of all that counts as {@code accepted}. */
  static String pattern(String accepted) {
    StringBuilder pattern = new StringBuilder("\\s*");
    String plain = Normalizer.normalize(accepted, Normalizer.Form.NFC).strip();
    for (String word : plain.split(SPACE, -1)) {
      pattern.append(pattern.length() > 3 ? SPACE : "");
      word.codePoints().forEach(letter -> pattern.append(spellings(letter)));
    }
    return pattern.append("\\s*").toString();
  }

  private static String spellings(int letter) {
    Set<String> spellings = new LinkedHashSet<>();
    String written = Character.toString(letter);
    for (String cased :
        new String[] {
          written, written.toLowerCase(Locale.ROOT), written.toUpperCase(Locale.ROOT)
        }) {
      spellings.add(escaped(cased));
      spellings.add(escaped(Normalizer.normalize(cased, Normalizer.Form.NFD)));
    }
    return spellings.size() == 1 ? spellings.iterator().next() : anyOf(spellings);
  }

  private static String anyOf(Collection<String> spellings) {
    return "(" + String.join("|", spellings) + ")";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (SPECIAL.indexOf(letter) >= 0) {
        escaped.append('\\');
      }
      // A dollar is a letter in this language of patterns, and the end of a line in most others.
      escaped.append(letter == '$' ? "[$]" : letter);
    }
    return escaped.toString();
  }
}
