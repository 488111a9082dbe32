// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;

/**
 * The smallest part that an academy can take on its own.
 *
 * @param id never changes
 * @param language the language this text is in: the edition's, or the original where no translation
 *     exists
 * @param minutes in class
 * @param selfStudy minutes alone
 * @param sensitivity a content note, or the empty string
 * @param untranslated how many parts stand in the original among those of {@code language}
 */
public record Segment(
    String id,
    String title,
    Language language,
    int minutes,
    int selfStudy,
    String level,
    List<String> audience,
    List<String> border,
    List<String> risks,
    List<String> outcomes,
    List<String> needs,
    List<String> sources,
    String rights,
    String sensitivity,
    List<Page> pages,
    int untranslated) {
  public Segment {
    audience = List.copyOf(audience);
    border = List.copyOf(border);
    risks = List.copyOf(risks);
    outcomes = List.copyOf(outcomes);
    needs = List.copyOf(needs);
    sources = List.copyOf(sources);
    pages = List.copyOf(pages);
  }

  /** Makes a segment that stands in one language throughout. */
  public Segment(
      String id,
      String title,
      Language language,
      int minutes,
      int selfStudy,
      String level,
      List<String> audience,
      List<String> border,
      List<String> risks,
      List<String> outcomes,
      List<String> needs,
      List<String> sources,
      String rights,
      String sensitivity,
      List<Page> pages) {
    this(
        id,
        title,
        language,
        minutes,
        selfStudy,
        level,
        audience,
        border,
        risks,
        outcomes,
        needs,
        sources,
        rights,
        sensitivity,
        pages,
        0);
  }

  /** Returns this segment under another title. */
  public Segment titled(String other) {
    return new Segment(
        id,
        other,
        language,
        minutes,
        selfStudy,
        level,
        audience,
        border,
        risks,
        outcomes,
        needs,
        sources,
        rights,
        sensitivity,
        pages,
        untranslated);
  }

  /** Returns the activities of all pages, in order. */
  public List<Activity> activities() {
    return pages.stream().flatMap(page -> page.activities().stream()).toList();
  }

  /** Returns the graded quizzes, in order: what a score is made of. */
  public List<Quiz> gradedQuizzes() {
    return activities().stream()
        .filter(Quiz.class::isInstance)
        .map(Quiz.class::cast)
        .filter(Quiz::graded)
        .toList();
  }

  /** Returns the minutes it takes in class, with its table-top exercises. */
  public int inClass() {
    return minutes
        + activities().stream()
            .filter(TableTop.class::isInstance)
            .mapToInt(exercise -> ((TableTop) exercise).minutes())
            .sum();
  }
}
