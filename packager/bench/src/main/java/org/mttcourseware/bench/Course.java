// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.util.List;

/**
 * What sources are to be written.
 *
 * @param pages pages of reading, each with a picture; the quizzes are beside them
 * @param languages the first is the original, the others are translations
 */
record Course(int pages, List<String> languages) {
  private static final int PAGES_IN_A_SEGMENT = 5;
  private static final int SEGMENTS_IN_A_MODULE = 20;

  Course {
    languages = List.copyOf(languages);
  }

  /** Returns a course in English. */
  static Course of(int pages) {
    return new Course(pages, List.of("en"));
  }

  /** Returns a course of 50 pages in English and four translations, one of them right to left. */
  static Course inFiveLanguages() {
    return new Course(50, List.of("en", "fr", "es", "ru", "ar"));
  }

  /** Returns a name for the folder of the sources. */
  String name() {
    return pages + "-" + String.join("-", languages);
  }

  int segments() {
    return roundedUp(pages, PAGES_IN_A_SEGMENT);
  }

  int modules() {
    return roundedUp(segments(), SEGMENTS_IN_A_MODULE);
  }

  /** Returns the indexes of the segments of a module, the last one excluded. */
  int firstSegment(int module) {
    return Math.min(module * SEGMENTS_IN_A_MODULE, segments());
  }

  /** Returns the index of the first page of a segment. */
  int firstPage(int segment) {
    return Math.min(segment * PAGES_IN_A_SEGMENT, pages);
  }

  /** Returns how many questions a segment has: 20 for 50 pages, two at least. */
  int questions(int segment) {
    return Math.max(2, (firstPage(segment + 1) - firstPage(segment)) * 20 / 50);
  }

  private static int roundedUp(int whole, int part) {
    return (whole + part - 1) / part;
  }
}
