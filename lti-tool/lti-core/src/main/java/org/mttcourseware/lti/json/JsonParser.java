// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A strict reader of JSON (RFC 8259) that counts depth before it goes deeper.
 *
 * <p>The reader that comes with the JOSE library is lenient (comments, unquoted names), so that a
 * count of brackets beforehand could be led astray; here there is nothing to disagree about. A name
 * that comes twice is a fault: two readers would see two different messages.
 */
final class JsonParser {
  private static final int DEEPEST = 32;
  private static final int LONGEST_NUMBER = 64;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final String text;
  private int at;

  JsonParser(String text) {
    this.text = text;
  }

  /**
   * Tells the one entry point, {@link JsonRead}, why reading stopped; it never leaves the package.
   */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    Fault(String why) {
      super(why, null, false, false);
    }
  }

  Object document() throws Fault {
    Object value = value(0);
    space();
    if (at != text.length() || value == null) {
      throw new Fault("it is not one JSON document");
    }
    return value;
  }

  private @Nullable Object value(int depth) throws Fault {
    if (depth > DEEPEST) {
      throw new Fault("its JSON is nested deeper than " + DEEPEST);
    }
    space();
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object(int depth) throws Fault {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    at++;
    if (closes('}')) {
      return members;
    }
    do {
      space();
      String name = string();
      space();
      take(':');
      Object value = value(depth + 1);
      if (members.containsKey(name)) {
        throw new Fault("its JSON has a name twice");
      }
      members.put(name, value);
    } while (continues('}'));
    return Collections.unmodifiableMap(members);
  }

  private List<@Nullable Object> list(int depth) throws Fault {
    List<@Nullable Object> values = new ArrayList<>();
    at++;
    if (closes(']')) {
      return values;
    }
    do {
      values.add(value(depth + 1));
    } while (continues(']'));
    return Collections.unmodifiableList(values);
  }

  private boolean closes(char close) throws Fault {
    space();
    if (peek() != close) {
      return false;
    }
    at++;
    return true;
  }

  private boolean continues(char close) throws Fault {
    if (closes(close)) {
      return false;
    }
    take(',');
    return true;
  }

  private String string() throws Fault {
    take('"');
    int from = at;
    while (peek() != '"') {
      if (text.charAt(at) == '\\') {
        return escaped(from);
      }
      at++;
    }
    return text.substring(from, at++);
  }

  private String escaped(int from) throws Fault {
    StringBuilder string = new StringBuilder(text.substring(from, at));
    while (peek() != '"') {
      char sign = text.charAt(at++);
      string.append(sign == '\\' ? escape() : sign);
    }
    at++;
    return string.toString();
  }

  private char escape() throws Fault {
    char sign = peek();
    at++;
    int plain = "\"\\/bfnrt".indexOf(sign);
    if (plain >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(plain);
    }
    if (sign != 'u' || at + 4 > text.length()) {
      throw new Fault("its JSON has a wrong escape");
    }
    int code = 0;
    for (int digit = 0; digit < 4; digit++) {
      int value = Character.digit(text.charAt(at++), 16);
      if (value < 0) {
        throw new Fault("its JSON has a wrong escape");
      }
      code = code * 16 + value;
    }
    return (char) code;
  }

  private Number number() throws Fault {
    int from = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(from, at);
    if (number.length() > LONGEST_NUMBER || !NUMBER.matcher(number).matches()) {
      throw new Fault("it is not JSON");
    }
    double value = Double.parseDouble(number);
    if (Double.isInfinite(value)) {
      throw new Fault("its JSON has a number beyond measure");
    }
    return value;
  }

  private @Nullable Boolean word(String word, @Nullable Boolean value) throws Fault {
    if (!text.startsWith(word, at)) {
      throw new Fault("it is not JSON");
    }
    at += word.length();
    return value;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() throws Fault {
    if (at >= text.length()) {
      throw new Fault("its JSON ends too early");
    }
    return text.charAt(at);
  }

  private void take(char sign) throws Fault {
    if (peek() != sign) {
      throw new Fault("it is not JSON");
    }
    at++;
  }
}
