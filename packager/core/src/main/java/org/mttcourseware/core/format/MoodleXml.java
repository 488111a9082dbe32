// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.render.Build;

/**
 * Moodle XML: the questions of a build for a question bank, in one file, pictures in it. Each quiz
 * is a category, and each pool that is drawn from another below it, for a Moodle quiz draws from
 * categories. Needs Moodle 4.4, or in an older one the plugin {@code ordering}.
 *
 * <p>The format has no schema. What is written here was read in the source of the importer.
 */
final class MoodleXml implements PackageFormat {
  private static final String FILE = "questions.xml";

  @Override
  public String id() {
    return "moodle-xml";
  }

  @Override
  public String extension() {
    return "xml";
  }

  @Override
  public boolean isArchive() {
    return false;
  }

  /** Without a quiz there is nothing to ask. */
  @Override
  public boolean applies(Build build) {
    return !QuestionBank.quizzes(build).isEmpty();
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    Build build = builds.get(0);
    Xml xml = new Xml().open("quiz");
    List<Omission> omissions = new ArrayList<>();
    for (QuestionBank.Placed placed : QuestionBank.quizzes(build)) {
      omissions.add(placed.omission(settings(placed.quiz())));
      byPool(placed.quiz())
          .forEach((pool, questions) -> pool(xml, build, placed, pool, questions, omissions));
    }
    omissions.addAll(QuestionBank.activitiesLeftOut(build));
    return PackageFiles.of(Map.of(FILE, xml.close().toContent()), omissions);
  }

  /** Returns what a teacher sets when making a Moodle quiz of the questions. */
  private static String settings(Quiz quiz) {
    StringBuilder settings =
        new StringBuilder("Moodle imports questions and not quizzes: make a quiz of its category");
    if (quiz.graded()) {
      settings.append(", passed with ").append(quiz.passPercent()).append(" percent");
    }
    if (quiz.attempts() > 0) {
      settings.append(", attempts allowed: ").append(quiz.attempts());
    }
    quiz.draw()
        .forEach(
            (pool, drawn) ->
                settings
                    .append(", drawn at random")
                    .append(pool.isEmpty() ? "" : " from '" + pool + "'")
                    .append(": ")
                    .append(drawn));
    return settings.toString();
  }

  private static Map<String, List<Question>> byPool(Quiz quiz) {
    Map<String, List<Question>> pools = new LinkedHashMap<>();
    for (Question question : quiz.questions()) {
      String pool = question.prompt().pool();
      pools.computeIfAbsent(pool, name -> new ArrayList<>()).add(question);
    }
    return pools;
  }

  private static void pool(
      Xml xml,
      Build build,
      QuestionBank.Placed placed,
      String pool,
      List<Question> questions,
      List<Omission> omissions) {
    category(xml, build, placed, pool);
    for (Question question : questions) {
      Optional<String> reason = MoodleQuestion.leftOut(question);
      if (reason.isEmpty()) {
        new MoodleQuestion(xml, placed, build.paper(), question).write();
      }
      reason
          .or(() -> MoodleQuestion.changed(question))
          .ifPresent(told -> omissions.add(placed.omission(question, told)));
    }
  }

  private static void category(Xml xml, Build build, QuestionBank.Placed placed, String pool) {
    List<String> path =
        new ArrayList<>(
            List.of(
                build.edition().head().title(),
                placed.segment().module().title(),
                placed.segment().segment().title(),
                placed.quiz().title()));
    if (!pool.isEmpty()) {
      path.add(pool);
    }
    List<String> escaped = path.stream().map(title -> title.strip().replace("/", "//")).toList();
    xml.open("question", "type", "category");
    xml.open("category").text("text", "$course$/top/" + String.join("/", escaped)).close();
    xml.open("info", "format", "html");
    new MoodleText(placed.segment(), build.paper())
        .blocks(placed.quiz().instruction())
        .write(xml, "div");
    xml.close();
    xml.text("idnumber", placed.identifier() + (pool.isEmpty() ? "" : "_" + pool));
    xml.close();
  }
}
