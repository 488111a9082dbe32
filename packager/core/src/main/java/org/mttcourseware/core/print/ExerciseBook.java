// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.PaperText;
import org.mttcourseware.core.render.PaperUse;

/**
 * What a table-top exercise needs where there is no device: a manual for players, cards to cut out,
 * the facilitator's book and the evaluator's sheets. Each begins on a page of its own, so that a
 * trainer can give away one without the others.
 */
final class ExerciseBook {
  private final Build build;
  private final String name;
  private final Composition book;

  private ExerciseBook(Build build, String name) {
    this.build = build;
    this.name = name;
    this.book = new Composition(build, name);
  }

  /** One of the papers, and what its texts are for. */
  private enum Paper {
    PLAYERS(PaperUse.HANDOUT),
    ROLES(PaperUse.HANDOUT),
    MESSAGES(PaperUse.HANDOUT),
    FACILITATOR(PaperUse.GUIDE),
    // With room to write, and without the trainer's notes.
    EVALUATOR(PaperUse.HANDOUT);

    private final PaperUse use;

    Paper(PaperUse use) {
      this.use = use;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns the papers of the exercises of {@code build}, as one book. */
  static Manuscript of(Build build, String name) {
    return new ExerciseBook(build, name).written();
  }

  private Manuscript written() {
    Furniture.foot(book, build, build.edition().head().title());
    Furniture.cover(book, build, name);
    List<Exercise> exercises = Exercise.of(build);
    Contents contents = new Contents(book, build);
    for (Exercise exercise : exercises) {
      for (Paper paper : Paper.values()) {
        contents.add(title(exercise, paper), exercise.id(paper.word()));
      }
    }
    exercises.forEach(this::add);
    Imprint.add(book, build, name);
    return book.finished("exercise");
  }

  private void add(Exercise exercise) {
    Element bookmark =
        book.bookmark(
            book.bookmarks(), exercise.tabletop().title(), exercise.id(Paper.PLAYERS.word()));
    for (Paper paper : Paper.values()) {
      add(exercise, paper);
      book.bookmark(bookmark, words(paper), exercise.id(paper.word()));
    }
  }

  private void add(Exercise exercise, Paper paper) {
    Element part = book.part("paper").addClass(paper.word());
    part.attr("lang", exercise.segment().segment().language().tag());
    part.attr("dir", exercise.segment().segment().language().direction());
    Furniture.head(part, build, title(exercise, paper));
    part.appendElement("p").addClass("facts").text(exercise.tabletop().title());
    part.appendElement("h1").attr("id", exercise.id(paper.word())).text(words(paper));
    book.add(part, text(exercise, paper));
    Headings.lower(part);
    EvaluatorRows.settle(part);
  }

  private PaperText text(Exercise exercise, Paper paper) {
    return build
        .paper()
        .activity(
            "exercise/" + paper.word(),
            exercise.segment(),
            exercise.tabletop(),
            paper.use,
            Manuscript.PICTURES);
  }

  private String title(Exercise exercise, Paper paper) {
    return exercise.tabletop().title() + " · " + words(paper);
  }

  private String words(Paper paper) {
    return switch (paper) {
      case PLAYERS -> build.paper().words("paper.players");
      case ROLES -> build.paper().words("paper.rolecards");
      case MESSAGES -> build.paper().words("paper.messagecards");
      case FACILITATOR -> build.paper().words("paper.facilitator");
      case EVALUATOR -> build.paper().words("paper.evaluator");
    };
  }
}
