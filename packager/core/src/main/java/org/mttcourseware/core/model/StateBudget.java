// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * How many characters a learner's saved state can need at most. The numbers are those of {@code
 * script/state-limits.json}, by which the script that writes the state holds itself; the sums are
 * those in the head of {@code script/state.js}.
 */
public final class StateBudget {
  private static final String LIMITS = "/org/mttcourseware/templates/script/state-limits.json";

  private final JsonNode limits;

  private StateBudget(JsonNode limits) {
    this.limits = limits;
  }

  /** Returns the budget that the templates set. */
  public static StateBudget standard() {
    return Standard.BUDGET;
  }

  /**
   * Returns the budget with the numbers of {@code json}, as {@code state-limits.json} holds them.
   */
  public static StateBudget of(String json) {
    try {
      return new StateBudget(new ObjectMapper().readTree(json));
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException("not JSON: " + json, notJson);
    }
  }

  /** Returns the most characters that a state may have: what the strictest system keeps. */
  public int most() {
    return number("max");
  }

  /** Returns the most characters that the state of {@code segment} can need. */
  public int worstCase(Segment segment) {
    int activities =
        segment.activities().stream()
            .mapToInt(activity -> number("activity") + own(activity))
            .sum();
    return number("base") + number("page") * segment.pages().size() + activities;
  }

  private int own(Activity activity) {
    if (activity instanceof Quiz quiz) {
      return number("quiz") + drawn(quiz);
    }
    if (activity instanceof Reflection) {
      return text("reflection");
    }
    if (activity instanceof Scenario) {
      return number("option") * number("path");
    }
    if (activity instanceof Poll poll) {
      return poll.ballots().stream().mapToInt(ballot -> ballot(ballot, poll.rounds())).sum();
    }
    if (activity instanceof TableTop exercise) {
      return exercise.injects().size() * (number("item") + 1 + text("inject"));
    }
    if (activity instanceof TeachBack teachBack) {
      return teachBack.criteria().size() * (number("item") + 1) + 1 + text("teachback");
    }
    return number("film");
  }

  private int drawn(Quiz quiz) {
    if (quiz.draw().isEmpty()) {
      return dearest(quiz.questions(), quiz.questions().size());
    }
    return quiz.draw().entrySet().stream()
        .mapToInt(draw -> dearest(pool(quiz, draw.getKey()), draw.getValue()))
        .sum();
  }

  private static List<Question> pool(Quiz quiz, String name) {
    return quiz.questions().stream()
        .filter(question -> name.isEmpty() || question.prompt().pool().equals(name))
        .toList();
  }

  private int dearest(List<Question> questions, int count) {
    return questions.stream()
        .map(question -> number("question") + answer(question))
        .sorted(Comparator.reverseOrder())
        .limit(Math.max(0, count))
        .mapToInt(Integer::intValue)
        .sum();
  }

  private int answer(Question question) {
    int option = number("option");
    if (question instanceof Question.Several several) {
      return option * several.options().size();
    }
    if (question instanceof Question.Order order) {
      return option * order.items().size();
    }
    if (question instanceof Question.Hotspot hotspot) {
      return option * hotspot.regions().size();
    }
    if (question instanceof Question.Match match) {
      return option * match.pairs().size();
    }
    if (question instanceof Question.Sort sort) {
      return 2 * option * sort.groups().stream().mapToInt(group -> group.items().size()).sum();
    }
    if (question instanceof Question.Numeric) {
      return text("numeric");
    }
    if (question instanceof Question.ShortText) {
      return text("text");
    }
    return question instanceof Question.Rewrite ? text("rewrite") + 1 : option;
  }

  private int ballot(Poll.Ballot ballot, int rounds) {
    int answer =
        switch (ballot.kind()) {
          case "several", "rank" -> number("option") * ballot.options().size();
          case "scale" -> number("scale");
          case "number" -> text("number");
          case "words" -> text("words");
          case "board" -> text("board");
          default -> number("option");
        };
    return number("item") + ballot.rounds(rounds) * (1 + answer);
  }

  private int number(String name) {
    return limits.required(name).intValue();
  }

  private int text(String name) {
    return limits.required("text").required(name).intValue();
  }

  /** Read once, when first asked for. */
  private static final class Standard {
    static final StateBudget BUDGET = read();

    private static StateBudget read() {
      try (InputStream in = StateBudget.class.getResourceAsStream(LIMITS)) {
        if (in == null) {
          throw new IllegalStateException("the templates have no state-limits.json");
        }
        return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
