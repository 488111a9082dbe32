// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.util.ArrayList;
import java.util.List;
import org.mttcourseware.core.gate.grammar.Grammar;
import org.mttcourseware.core.gate.grammar.XmlNode;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.ProblemTexts;

/** Collects what is wrong with one package. */
final class Findings {
  private static final int MOST = 500;

  private final List<Problem> problems = new ArrayList<>();

  /** Adds the problem {@code code} of the whole file {@code path}. */
  void add(String code, String path, Object... words) {
    at(code, Position.start(path), words);
  }

  /** Adds the problem {@code code} where {@code node} stands in {@code path}. */
  void add(String code, String path, XmlNode node, Object... words) {
    at(code, new Position(path, node.line(), node.column()), words);
  }

  /** Adds the problem {@code code} at {@code position}; a package broken everywhere says enough. */
  void at(String code, Position position, Object... words) {
    if (problems.size() < MOST) {
      problems.add(ProblemTexts.problem(code, position, words));
    }
  }

  /** Holds {@code root}, the root of {@code path}, against the grammar {@code name}. */
  void grammar(String name, String path, XmlNode root) {
    Grammar.named(name)
        .check(
            root,
            new Grammar.Listener() {
              @Override
              public void order(XmlNode parent, XmlNode at, String found, List<String> expected) {
                add("PKG202", path, at, sentence(parent, found, expected));
              }

              @Override
              public void missingAttribute(XmlNode node, String attribute) {
                add("PKG203", path, node, node.name(), attribute);
              }

              @Override
              public void unknownAttribute(XmlNode node, String attribute) {
                add("PKG204", path, node, node.name(), attribute);
              }
            });
  }

  /** Returns all, by position. */
  List<Problem> sorted() {
    return problems.stream().distinct().sorted().toList();
  }

  private static String sentence(XmlNode parent, String found, List<String> expected) {
    String wanted =
        expected.isEmpty()
            ? "nothing more may stand here"
            : "expected <" + String.join(">, <", expected) + ">";
    return found.isEmpty()
        ? "<" + parent.name() + "> ends too early: " + wanted
        : "<" + found + "> may not stand here in <" + parent.name() + ">: " + wanted;
  }
}
