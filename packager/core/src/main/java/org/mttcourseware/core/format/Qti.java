// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/**
 * QTI 2.1 or 3.0: each question an item, each quiz a test of them, the pictures beside them. It
 * holds questions alone; pages and other activities are told as left out. All that a player marks
 * it marks as our scorer does.
 *
 * <p>Items are found again by their identifiers, which are made of the ids of segment, quiz and
 * question.
 */
final class Qti implements PackageFormat {
  private final QtiRelease release;

  Qti(QtiRelease release) {
    this.release = release;
  }

  @Override
  public String id() {
    return release.id();
  }

  /** Without a quiz there is nothing to ask. */
  @Override
  public boolean applies(Build build) {
    return !QuestionBank.quizzes(build).isEmpty();
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    return new Layout(release, builds.get(0)).files();
  }

  /** Returns where the item called {@code identifier} stands. */
  static String item(String identifier) {
    return "items/" + identifier + ".xml";
  }

  /** Returns where the test called {@code identifier} stands. */
  static String test(String identifier) {
    return "tests/" + identifier + ".xml";
  }

  /** One package in the making. */
  private static final class Layout {
    private final QtiRelease release;
    private final Build build;
    private final SortedMap<String, Content> files = new TreeMap<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final QtiManifest manifest;

    Layout(QtiRelease release, Build build) {
      this.release = release;
      this.build = build;
      this.manifest = new QtiManifest(release);
    }

    PackageFiles files() {
      QuestionBank.quizzes(build).forEach(this::quiz);
      omissions.addAll(QuestionBank.activitiesLeftOut(build));
      files.put(CourseFiles.ABOUT, build.coursePages().about(build, ""));
      manifest.page(CourseFiles.ABOUT);
      files.put("imsmanifest.xml", manifest.toContent(Identifiers.manifest(build)));
      return PackageFiles.of(files, omissions);
    }

    private void quiz(QuestionBank.Placed placed) {
      List<Question> questions =
          placed.quiz().questions().stream().filter(question -> says(placed, question)).toList();
      QtiXml test = new QtiXml(release, placed.segment(), build.paper());
      new QtiTest(test, placed, questions).write();
      String path = test(placed.identifier());
      List<String> items = questions.stream().map(placed::identifier).toList();
      put(path, test);
      manifest.test(placed.identifier(), path, items, test.media().keySet());
      questions.forEach(question -> question(placed, question));
      if (placed.quiz().graded() && placed.quiz().attempts() > 0) {
        omissions.add(
            placed.omission(
                "QTI does not say how often a test may be taken: allow "
                    + placed.quiz().attempts()
                    + " attempts where it is given"));
      }
    }

    private boolean says(QuestionBank.Placed placed, Question question) {
      if (question instanceof Question.Hotspot hotspot && !measured(placed, hotspot)) {
        omissions.add(
            placed.omission(
                question, "left out, for the size of its picture is not known; 'web' has it"));
        return false;
      }
      return true;
    }

    private boolean measured(QuestionBank.Placed placed, Question.Hotspot hotspot) {
      Map.Entry<String, Content> picture =
          new QtiXml(release, placed.segment(), build.paper()).picture(hotspot.picture());
      return PictureSize.of(picture.getKey(), picture.getValue()).isPresent();
    }

    private void question(QuestionBank.Placed placed, Question question) {
      String identifier = placed.identifier(question);
      QtiXml item = new QtiXml(release, placed.segment(), build.paper());
      QtiItem.write(item, placed.segment().segment(), question, identifier);
      put(item(identifier), item);
      manifest.item(identifier, item(identifier), item.media().keySet());
      if (QuestionBank.byHand(question)) {
        omissions.add(
            placed.omission(
                question,
                "learners read the model answer and cannot mark themselves by it; it does not"
                    + " count"));
      }
    }

    private void put(String path, QtiXml document) {
      files.put(path, document.toContent());
      files.putAll(document.media());
    }
  }
}
