// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;

/** Answers as a player hands them to the rules of an item. */
final class QtiAnswers {
  private QtiAnswers() {}

  /** Returns the answer of a line of the table of cases. */
  static @Nullable Object of(JsonNode line) {
    JsonNode answer = line.get("answer");
    if (answer.isNull() || (answer.isContainerNode() && answer.isEmpty())) {
      return null;
    }
    List<Object> several = new ArrayList<>();
    answer.forEach(one -> several.add(one.asText()));
    return switch (line.get("kind").asText()) {
      case "numeric" -> number(answer.asText());
      case "match", "sort" -> {
        List<Object> pairs = new ArrayList<>();
        answer
            .properties()
            .forEach(pair -> pairs.add("L" + pair.getKey() + " R" + pair.getValue().asText()));
        yield pairs;
      }
      default -> answer.isTextual() ? text(answer.asText()) : several;
    };
  }

  private static @Nullable Object text(String typed) {
    return typed.isEmpty() ? null : typed;
  }

  /** What is no number reaches no rule. */
  private static @Nullable Object number(String typed) {
    return typed.strip().matches("-?\\d+(\\.\\d+)?") ? Double.valueOf(typed.strip()) : null;
  }

  /** Returns answers to {@code question} that are right. */
  static List<Object> right(Question question) {
    if (question instanceof Question.Choice choice) {
      return List.of(rightIds(choice.options()).get(0));
    }
    if (question instanceof Question.Order order) {
      return List.of(order.items().stream().map(Option::id).toList());
    }
    if (question instanceof Question.Match || question instanceof Question.Sort) {
      return List.of(pairs(question));
    }
    if (question instanceof Question.Numeric numeric) {
      BigDecimal answer = numeric.answer();
      return List.of(
          answer.doubleValue(),
          answer.add(numeric.tolerance()).doubleValue(),
          answer.subtract(numeric.tolerance()).doubleValue());
    }
    if (question instanceof Question.ShortText text) {
      List<Object> typed = new ArrayList<>(text.accepted());
      text.accepted().forEach(one -> typed.add("  " + one.toUpperCase(Locale.ROOT) + " "));
      return typed;
    }
    return List.of(rightIds(QuestionBank.picked(question)));
  }

  /** Returns answers to {@code question} that are wrong by as little as can be. */
  static List<Object> wrong(Question question) {
    if (question instanceof Question.Choice choice) {
      List<Object> others = new ArrayList<>(choice.options().stream().map(Option::id).toList());
      others.removeAll(rightIds(choice.options()));
      return others;
    }
    if (question instanceof Question.Order order) {
      return swapped(order.items().stream().map(Option::id).toList());
    }
    if (question instanceof Question.Match || question instanceof Question.Sort) {
      return spoiled(pairs(question));
    }
    if (question instanceof Question.Numeric numeric) {
      double off = numeric.tolerance().doubleValue() + 0.001;
      double answer = numeric.answer().doubleValue();
      return List.of(answer + off, answer - off);
    }
    if (question instanceof Question.ShortText text) {
      List<Object> typed = new ArrayList<>();
      text.accepted().forEach(one -> typed.add(one + "qx"));
      return typed;
    }
    return spoiledPicks(QuestionBank.picked(question));
  }

  private static List<String> rightIds(List<Option> options) {
    return options.stream().filter(Option::right).map(Option::id).toList();
  }

  private static List<Object> swapped(List<String> right) {
    List<Object> wrong = new ArrayList<>();
    for (int i = 1; i < right.size(); i++) {
      List<String> other = new ArrayList<>(right);
      Collections.swap(other, i - 1, i);
      wrong.add(other);
    }
    return wrong;
  }

  private static List<String> pairs(Question question) {
    List<String> pairs = new ArrayList<>();
    if (question instanceof Question.Match match) {
      for (int i = 0; i < match.pairs().size(); i++) {
        pairs.add("L" + (i + 1) + " R" + match.pairs().get(i).id());
      }
    }
    if (question instanceof Question.Sort sort) {
      for (Question.Group group : sort.groups()) {
        group.items().forEach(item -> pairs.add("L" + item.id() + " R" + group.id()));
      }
    }
    return pairs;
  }

  /** Each pair but one, and that one with the right side of the next. */
  private static List<Object> spoiled(List<String> right) {
    List<Object> wrong = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      List<String> missing = new ArrayList<>(right);
      missing.remove(i);
      wrong.add(missing);
      String elsewhere = "Rnowhere";
      List<String> other = new ArrayList<>(right);
      other.set(i, right.get(i).replaceFirst("R\\S+$", elsewhere));
      wrong.add(other);
    }
    return wrong;
  }

  private static List<Object> spoiledPicks(List<Option> options) {
    List<String> right = rightIds(options);
    List<Object> wrong = new ArrayList<>();
    for (Option option : options) {
      List<String> other = new ArrayList<>(right);
      if (option.right()) {
        other.remove(option.id());
      } else {
        other.add(option.id());
      }
      wrong.add(other);
    }
    return wrong;
  }
}
