// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.PaperUse;

/** The three books that a build is printed as. */
public enum Book {
  /** For participants: the texts, and the activities with room to write. */
  HANDOUT,
  /** For trainers: the same, with lesson plans, notes, answers, and papers to cut out. */
  GUIDE,
  /** The job aids, one page each. */
  JOBAIDS;

  private static final Press PRESS = new Press();

  /** Returns whether {@code build} has anything for this book. */
  public boolean isOf(Build build) {
    return this != JOBAIDS || !JobAidBook.aids(build).isEmpty();
  }

  /** Returns this book of {@code build}. */
  public PrintedBook print(Build build) {
    return switch (this) {
      case HANDOUT -> course(build, PaperUse.HANDOUT, build.paper().words("paper.handout"));
      case GUIDE -> course(build, PaperUse.GUIDE, build.paper().words("paper.guide"));
      case JOBAIDS -> JobAidFitting.print(build, PRESS);
    };
  }

  private static PrintedBook course(Build build, PaperUse use, String name) {
    return PrintedBook.of(PRESS.print(CourseBook.of(build, use, name)));
  }
}
