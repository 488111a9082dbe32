// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a grammar.
 *
 * @param anything whether its children are not looked at
 */
record ElementRule(
    String name,
    List<String> required,
    List<String> optional,
    boolean anyAttribute,
    boolean anything,
    ContentModel model) {

  /** Reads {@code line}, such as {@code file @href @other? : metadata?}. */
  static ElementRule of(String line) {
    int colon = line.indexOf(" :");
    if (colon < 0) {
      throw new IllegalArgumentException("a rule needs ' :': " + line);
    }
    String[] head = line.substring(0, colon).strip().split("\\s+");
    String body = line.substring(colon + 2).strip();
    List<String> required = new ArrayList<>();
    List<String> optional = new ArrayList<>();
    boolean any = false;
    for (int i = 1; i < head.length; i++) {
      String name = head[i].substring(1);
      if (name.equals("*")) {
        any = true;
      } else if (name.endsWith("?")) {
        optional.add(name.substring(0, name.length() - 1));
      } else {
        required.add(name);
      }
    }
    boolean anything = body.equals("ANY");
    String model = anything || body.equals("TEXT") ? "" : body;
    return new ElementRule(head[0], required, optional, any, anything, ContentModel.of(model));
  }
}
