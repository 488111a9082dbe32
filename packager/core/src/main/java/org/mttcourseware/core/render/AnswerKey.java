// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;

/**
 * The right answers and the feedback of a segment's quizzes, as the scoring script and a scoring
 * server read them.
 */
final class AnswerKey {
  private final Function<Html, String> html;
  private final Function<List<Block>, String> blocks;

  /**
   * Makes keys.
   *
   * @param html author text to markup
   * @param blocks author blocks to markup
   */
  AnswerKey(Function<Html, String> html, Function<List<Block>, String> blocks) {
    this.html = html;
    this.blocks = blocks;
  }

  /** Returns the key as JSON. */
  String json(Segment segment) {
    Map<String, Object> quizzes = new LinkedHashMap<>();
    segment.activities().stream()
        .filter(Quiz.class::isInstance)
        .map(Quiz.class::cast)
        .forEach(quiz -> quizzes.put(quiz.id(), quiz(quiz)));
    return InterfaceTexts.json(Map.of("quizzes", quizzes));
  }

  /** Returns the key as a page carries it: in base 64, so that it is not read at a glance. */
  static String veiled(String json) {
    return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> quiz(Quiz quiz) {
    Map<String, Object> questions = new LinkedHashMap<>();
    quiz.questions().forEach(question -> questions.put(question.id(), question(question)));
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("graded", quiz.graded());
    out.put("pass", quiz.passPercent());
    out.put("attempts", quiz.attempts());
    out.put("draw", quiz.draw());
    out.put("questions", questions);
    return out;
  }

  private Map<String, Object> question(Question question) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", question.kind());
    out.put("points", question.prompt().points());
    out.put("outcome", question.prompt().outcome());
    out.put("pool", question.prompt().pool());
    right(question, out);
    Map<String, String> feedback = new LinkedHashMap<>();
    options(question).stream()
        .filter(option -> !option.feedback().isEmpty())
        .forEach(option -> feedback.put(option.id(), html.apply(option.feedback())));
    out.put("feedback", feedback);
    out.put("explanation", blocks.apply(question.prompt().explanation()));
    return out;
  }

  private void right(Question question, Map<String, Object> out) {
    if (question instanceof Question.Match match) {
      Map<String, String> right = new LinkedHashMap<>();
      for (int i = 0; i < match.pairs().size(); i++) {
        right.put(String.valueOf(i + 1), match.pairs().get(i).id());
      }
      out.put("right", right);
    } else if (question instanceof Question.Sort sort) {
      Map<String, String> right = new LinkedHashMap<>();
      sort.groups()
          .forEach(group -> group.items().forEach(item -> right.put(item.id(), group.id())));
      out.put("right", right);
    } else if (question instanceof Question.Order order) {
      out.put("right", order.items().stream().map(Option::id).toList());
    } else if (question instanceof Question.Numeric numeric) {
      out.put("answer", numeric.answer().toPlainString());
      out.put("tolerance", numeric.tolerance().toPlainString());
    } else if (question instanceof Question.ShortText text) {
      out.put("accepted", text.accepted());
    } else if (question instanceof Question.Rewrite rewrite) {
      out.put("model", blocks.apply(rewrite.model()));
    } else {
      out.put("right", options(question).stream().filter(Option::right).map(Option::id).toList());
    }
  }

  private static List<Option> options(Question question) {
    if (question instanceof Question.Choice choice) {
      return choice.options();
    }
    if (question instanceof Question.Several several) {
      return several.options();
    }
    if (question instanceof Question.Order order) {
      return order.items();
    }
    if (question instanceof Question.Hotspot hotspot) {
      return hotspot.regions().stream().map(Question.Region::option).toList();
    }
    List<Option> options = new ArrayList<>();
    if (question instanceof Question.Sort sort) {
      sort.groups().forEach(group -> options.addAll(group.items()));
    }
    return options;
  }
}
