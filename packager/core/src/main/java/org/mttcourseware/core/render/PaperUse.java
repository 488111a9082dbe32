// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

/** What a text without scripts is for; it decides what stands in it. */
public enum PaperUse {
  /** For participants, in print: activities in paper form with room to write, and no answers. */
  HANDOUT,
  /**
   * For trainers: notes, timings, answers, role-private texts, what experienced people look for.
   */
  GUIDE,
  /** To be read alone: activities in paper form, answers of practice questions at the end. */
  BOOK,
  /** A page of a cartridge, where quizzes and reflections are resources of their own. */
  CARTRIDGE
}
