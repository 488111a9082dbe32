// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Poll;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Scenario;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.model.TeachBack;

/**
 * How long the saved state of a segment can get. The formula is written out in {@code state.js},
 * its numbers stand in {@code state-limits.json}: browser and check read the same.
 *
 * @param limits the numbers
 */
public record StateBudget(JsonNode limits) {
  private static final String LIMITS = "/org/mttcourseware/templates/script/state-limits.json";

  /** Returns the budget that the browser scripts keep. */
  public static StateBudget standard() {
    return Standard.BUDGET;
  }

  /** Returns the most that may be stored. */
  public int most() {
    return number("max");
  }

  /** Returns the most that a learner can leave in {@code segment}. */
  public int worstCase(Segment segment) {
    int pages = number("page") * segment.pages().size();
    int activities =
        segment.activities().stream()
            .mapToInt(activity -> number("activity") + own(activity))
            .sum();
    return number("base") + pages + activities;
  }

  private int own(Activity activity) {
    return switch (activity.kind()) {
      case "quiz" -> number("quiz") + drawn((Quiz) activity).mapToInt(this::dear).sum();
      case "reflection" -> text("reflection");
      case "film" -> number("film");
      case "scenario" ->
          ((Scenario) activity).scenes().isEmpty() ? 0 : number("option") * number("path");
      case "poll" ->
          ((Poll) activity)
              .ballots().stream()
                  .mapToInt(ballot -> ballot(ballot, ((Poll) activity).rounds()))
                  .sum();
      case "tabletop" ->
          ((TableTop) activity).injects().size() * (number("item") + 1 + text("inject"));
      case "teachback" ->
          ((TeachBack) activity).criteria().size() * (number("item") + 1) + 1 + text("teachback");
      default -> throw new IllegalArgumentException(activity.kind());
    };
  }

  private Stream<Question> drawn(Quiz quiz) {
    if (quiz.draw().isEmpty()) {
      return quiz.questions().stream();
    }
    return quiz.draw().entrySet().stream()
        .flatMap(
            pool ->
                Parts.inPool(quiz, pool.getKey()).stream()
                    .sorted(Comparator.comparingInt(this::dear).reversed())
                    .limit(Math.max(0, pool.getValue())));
  }

  private int dear(Question question) {
    return number("question") + answer(question);
  }

  private int answer(Question question) {
    return switch (question.kind()) {
      case "choice", "truefalse" -> number("option");
      case "match" -> number("option") * ((Question.Match) question).pairs().size();
      case "sort" -> 2 * number("option") * Parts.parts(question);
      case "numeric", "text" -> text(question.kind());
      case "rewrite" -> text("rewrite") + 1;
      default -> number("option") * Parts.parts(question);
    };
  }

  private int ballot(Poll.Ballot ballot, int rounds) {
    int answer =
        switch (ballot.kind()) {
          case "choice" -> number("option");
          case "scale" -> number("scale");
          case "number", "words" -> text(ballot.kind());
          default -> number("option") * ballot.options().size();
        };
    return number("item") + Math.max(rounds, 1) * (1 + answer);
  }

  private int number(String key) {
    return limits.required(key).intValue();
  }

  private int text(String key) {
    return limits.required("text").required(key).intValue();
  }

  /** Read once, when first asked for. */
  private static final class Standard {
    static final StateBudget BUDGET = read();

    private static StateBudget read() {
      try (InputStream in = StateBudget.class.getResourceAsStream(LIMITS)) {
        if (in == null) {
          throw new IllegalStateException(LIMITS + " is missing");
        }
        return new StateBudget(new ObjectMapper().readTree(in));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
