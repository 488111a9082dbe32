// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

/** All that one demo LMS holds. */
public record Campus(
    People people,
    Courses courses,
    Gradebook gradebook,
    Tools tools,
    Switches switches,
    Numbers numbers) {
  /** Returns an LMS with people and nothing else. */
  public static Campus of(int learners) {
    Numbers numbers = new Numbers(learners + 10);
    Gradebook gradebook = new Gradebook(numbers);
    return new Campus(
        new People(learners),
        new Courses(numbers, gradebook),
        gradebook,
        new Tools(),
        new Switches(),
        numbers);
  }

  /** Returns whether {@code misbehaviour} is on. */
  public boolean on(Misbehaviour misbehaviour) {
    return switches.on(misbehaviour);
  }
}
