// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;

/** The right answers of a quiz, as the keys of a catalogue have them. */
final class RightAnswers {
  private final String quiz;
  private final Map<String, Object> answers;

  private RightAnswers(String quiz, Map<String, Object> answers) {
    this.quiz = quiz;
    this.answers = answers;
  }

  static RightAnswers of(Path catalogue, String segment, String quiz) throws IOException {
    try (ZipFile zip = new ZipFile(catalogue.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("keys/en/" + segment + ".json"))) {
      Map<String, Object> key =
          JSONObjectUtils.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Map<String, Object> questions =
          JSONObjectUtils.getJSONObject(
              JSONObjectUtils.getJSONObject(JSONObjectUtils.getJSONObject(key, "quizzes"), quiz),
              "questions");
      Map<String, Object> answers = new HashMap<>();
      for (String question : questions.keySet()) {
        answers.put(question, answer(JSONObjectUtils.getJSONObject(questions, question)));
      }
      return new RightAnswers(quiz, answers);
    } catch (ParseException broken) {
      throw new IOException("an answer key that is no JSON", broken);
    }
  }

  /**
   * Returns the body that sends them.
   *
   * @param content what the page says it shows
   */
  String json(String content) {
    Map<String, Object> body = new HashMap<>();
    body.put("content", content);
    body.put("language", "en");
    body.put("quiz", quiz);
    body.put("answers", answers);
    return JSONObjectUtils.toJSONString(body);
  }

  private static Object answer(Map<String, Object> key) {
    return switch (String.valueOf(key.get("kind"))) {
      case "choice", "truefalse" -> first(key, "right");
      case "numeric" -> of(key, "answer");
      case "text" -> first(key, "accepted");
      default -> of(key, "right");
    };
  }

  private static Object of(Map<String, Object> key, String name) {
    return Objects.requireNonNull(key.get(name), name);
  }

  private static Object first(Map<String, Object> key, String name) {
    return ((List<?>) of(key, name)).get(0);
  }
}
