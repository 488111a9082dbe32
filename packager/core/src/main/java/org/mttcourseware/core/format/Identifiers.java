// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Scope;

/**
 * The identifiers of a manifest. A learning system finds a learner's results by them, so they are
 * made of ids alone: no version, no adaptation, no language. A segment has the same item identifier
 * in every package that holds it.
 */
final class Identifiers {
  private Identifiers() {}

  /** Returns the identifier of the whole package, such as {@code mtt.module.identity}. */
  static String manifest(Build build) {
    String programme = build.edition().head().id();
    return name(
        build.scope() == Scope.PROGRAMME
            ? programme
            : programme + "." + build.scope().word() + "." + build.id());
  }

  /** Returns the identifier of the organization. */
  static String organization(Build build) {
    return name("ORG-" + build.id());
  }

  /** Returns the identifier of the item that groups a module's segments. */
  static String module(String id) {
    return name("MODULE-" + id);
  }

  /** Returns the identifier of the item that launches a segment, or a whole build. */
  static String item(String id) {
    return name("ITEM-" + id);
  }

  /** Returns the identifier of the resource that a segment, or a whole build, is. */
  static String resource(String id) {
    return name("RES-" + id);
  }

  /** Returns the identifier of the objective that a segment's graded quizzes decide. */
  static String objective(String id) {
    return name("OBJ-" + id);
  }

  /** Returns the identifier of a quiz; the dots of a name mean something in QTI. */
  static String quiz(String segment, String quiz) {
    return name(segment + "_" + quiz);
  }

  /** Returns the identifier of a question. */
  static String question(String segment, String quiz, String question) {
    return name(quiz(segment, quiz) + "_" + question);
  }

  /** Returns the identifier of an answer, whose id may begin with a digit. */
  static String answer(String id) {
    return name(id.matches("[A-Za-z_].*") ? id : "_" + id);
  }

  /**
   * Returns the identifier of a part of a cartridge, such as {@code
   * RES-quiz-mtt.identity-mrz.test}: it begins with the programme's id, for a course may import
   * cartridges of several.
   */
  static String part(String kind, String... path) {
    return name(kind + "-" + String.join(".", path));
  }

  /** An {@code xs:ID} is an NCName: the check of the sources has seen to it, or we stop. */
  private static String name(String identifier) {
    if (!identifier.matches("[A-Za-z_][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException("not an XML identifier: " + identifier);
    }
    return identifier;
  }
}
