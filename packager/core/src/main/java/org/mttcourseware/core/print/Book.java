// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.PaperUse;

/** The books that a build is printed as. */
public enum Book {
  /** For participants: the texts, and the activities with room to write. */
  HANDOUT,
  /** For trainers: the same, with lesson plans, notes, answers, and papers to cut out. */
  GUIDE,
  /** The job aids, one page each. */
  JOBAIDS,
  /** For trainers: the papers of each table-top exercise, to be played without any device. */
  EXERCISE;

  private static final Press PRESS = new Press();

  /** Returns whether {@code build} has anything for this book. */
  public boolean isOf(Build build) {
    return switch (this) {
      case HANDOUT, GUIDE -> true;
      case JOBAIDS -> !JobAidBook.aids(build).isEmpty();
      case EXERCISE -> !Exercise.of(build).isEmpty();
    };
  }

  /** Returns this book of {@code build}. */
  public PrintedBook print(Build build) {
    return switch (this) {
      case HANDOUT -> course(build, PaperUse.HANDOUT, build.paper().words("paper.handout"));
      case GUIDE -> course(build, PaperUse.GUIDE, build.paper().words("paper.guide"));
      case JOBAIDS -> JobAidFitting.print(build, PRESS);
      case EXERCISE ->
          PrintedBook.of(
              PRESS.print(ExerciseBook.of(build, build.paper().words("paper.exercise"))));
    };
  }

  private static PrintedBook course(Build build, PaperUse use, String name) {
    return PrintedBook.of(PRESS.print(CourseBook.of(build, use, name)));
  }
}
