// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.Term;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Use;

/** The parts of a draft that several rules look at. */
final class Parts {
  private Parts() {}

  /** Returns the head in the language of the authors. */
  static Optional<ProgrammeHead> head(Draft draft) {
    return Optional.ofNullable(draft.head().get(draft.original()));
  }

  /** Returns all activities of one kind, in all languages. */
  static <T extends Activity> List<T> activities(Draft draft, Class<T> kind) {
    return draft.segments().stream()
        .flatMap(segment -> segment.activities().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** Returns all questions of all quizzes, in all languages. */
  static List<Question> questions(Draft draft) {
    return draft.segments().stream().flatMap(segment -> questions(segment).stream()).toList();
  }

  /** Returns all questions of the quizzes of a segment. */
  static List<Question> questions(Segment segment) {
    return segment.activities().stream()
        .filter(Quiz.class::isInstance)
        .flatMap(quiz -> ((Quiz) quiz).questions().stream())
        .toList();
  }

  /** Returns the questions that may be drawn from {@code pool}; the empty pool is all. */
  static List<Question> inPool(Quiz quiz, String pool) {
    return quiz.questions().stream()
        .filter(question -> pool.isEmpty() || question.prompt().pool().equals(pool))
        .toList();
  }

  /** Returns how many questions a learner is asked. */
  static int asked(Quiz quiz) {
    return quiz.draw().isEmpty()
        ? quiz.questions().size()
        : quiz.draw().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the answers that can be picked; none for questions answered in another way. */
  static List<Option> answers(Question question) {
    if (question instanceof Question.Choice choice) {
      return choice.options();
    } else if (question instanceof Question.Several several) {
      return several.options();
    } else if (question instanceof Question.Hotspot hotspot) {
      return hotspot.regions().stream().map(Question.Region::option).toList();
    }
    return List.of();
  }

  /** Returns how many things of a question have an id of one letter. */
  static int parts(Question question) {
    if (question instanceof Question.Order order) {
      return order.items().size();
    } else if (question instanceof Question.Match match) {
      return match.pairs().size() + match.distractors().size();
    } else if (question instanceof Question.Sort sort) {
      return sort.groups().stream().mapToInt(group -> group.items().size()).sum();
    }
    return answers(question).size();
  }

  /**
   * Returns everything of a segment that saved state names, by id; the first where two share one.
   */
  static Map<String, Object> stored(Segment segment) {
    Map<String, Object> stored = new LinkedHashMap<>();
    segment.pages().forEach(page -> stored.putIfAbsent(page.id(), page));
    questions(segment).forEach(question -> stored.putIfAbsent(question.id(), question));
    segment.activities().forEach(activity -> Stored.in(activity).forEach(stored::putIfAbsent));
    stored.remove("");
    return stored;
  }

  static Set<String> segmentIds(Draft draft) {
    return draft.originalSegments().stream()
        .map(Segment::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> termIds(Draft draft) {
    return draft.originalModules().stream()
        .flatMap(module -> module.glossary().stream())
        .map(Term::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns all headings in the order of files and lines. */
  static List<Use.Heading> headings(Draft draft) {
    return draft.uses(Use.Heading.class).stream()
        .distinct()
        .sorted(Comparator.comparing(Use.Heading::at))
        .toList();
  }

  /** Returns the words without marks. */
  static String plain(Html html) {
    return html.value().indexOf('<') < 0 && html.value().indexOf('&') < 0
        ? html.value().strip()
        : Jsoup.parseBodyFragment(html.value()).text();
  }

  /** Returns the number of words of running text. */
  static int words(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block instanceof Block.Prose prose ? Stream.of(prose) : Stream.empty())
        .map(prose -> plain(prose.html()))
        .mapToInt(text -> text.isBlank() ? 0 : text.strip().split("\\s+").length)
        .sum();
  }
}
