// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;

/**
 * A question as QTI 1.2.1 can ask it; {@link FlatQuestions} makes them.
 *
 * @param id of the segment, the question and, if it is a part of one, the part, with dots between
 * @param category in which a question bank lists it
 * @param points of the whole question
 * @param parts how many questions it became: each has its share of the points
 * @param name in plain words, for a list of questions
 * @param text what is asked, as HTML
 * @param answers to be picked, or accepted as typed; empty for an essay
 * @param feedback after the answer whatever it was, as HTML; may be empty
 */
record FlatQuestion(
    String id,
    String category,
    int points,
    int parts,
    Kind kind,
    String name,
    String text,
    List<Answer> answers,
    String feedback) {
  FlatQuestion {
    answers = List.copyOf(answers);
  }

  /**
   * An answer.
   *
   * @param id unique in the question
   * @param text as HTML; where it is typed, as it is
   * @param feedback as HTML; may be empty
   */
  record Answer(String id, String text, boolean right, String feedback) {}

  /** The kinds of the Common Cartridge profile of QTI 1.2.1 that systems agree on. */
  enum Kind {
    TRUE_FALSE("cc.true_false.v0p1"),
    MULTIPLE_CHOICE("cc.multiple_choice.v0p1"),
    MULTIPLE_RESPONSE("cc.multiple_response.v0p1"),
    FIB("cc.fib.v0p1"),
    ESSAY("cc.essay.v0p1");

    private final String profile;

    Kind(String profile) {
      this.profile = profile;
    }

    /** Returns the value of {@code cc_profile}. */
    String profile() {
      return profile;
    }
  }
}
