// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.format.Destination;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFormat;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.SegmentBuild;

/** What learners are not to read does not reach them. */
final class SecrecyTest {
  private static final Destination SOMEWHERE =
      new Destination(LmsProfile.GENERIC, Optional.of(URI.create("https://tool.example.org")));

  private static final List<String> FOR_TRAINERS =
      List.of("Zebrafink", "زيبرافنك", "Wombatpaper", "ومباتبيبر");
  private static final List<String> ANSWERS =
      List.of(
          "Yes, forty-four.",
          "Two lines of 44 are 88.",
          "I check every fifth car",
          "filling sign",
          "mtt-key",
          "[x]",
          "It fills what is empty.");

  /** All formats but the books that are for trainers. */
  static Stream<String> formats() {
    return Formats.all().stream()
        .map(PackageFormat::id)
        .filter(id -> !List.of("pdf-guide", "pdf-exercise").contains(id));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void notesForTrainersAreInNoPage(String id) throws IOException {
    PackageFormat format = Formats.byId(id).orElseThrow();
    List<Build> builds =
        format.allLanguages()
            ? List.of(Programmes.fixture("en"), Programmes.fixture("ar"))
            : List.of(Programmes.fixture("en"));
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Content> file : format.layOut(builds, SOMEWHERE).byPath().entrySet()) {
      boolean pdf = file.getKey().endsWith(".pdf");
      String text = pdf ? PdfText.of(file.getValue()) : text(file.getValue());
      FOR_TRAINERS.stream()
          .filter(text::contains)
          .filter(word -> pdf || file.getKey().endsWith("html") || word.startsWith("Z"))
          .forEach(word -> found.add(word + " in " + file.getKey()));
    }
    assertEquals(List.of(), found);
  }

  static Stream<String> segments() {
    return Stream.of(Course.OTHER, Course.TESTED);
  }

  private static SegmentBuild rendered(String id) {
    return Course.programme().segments().stream()
        .filter(segment -> segment.segment().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("segments")
  void openPagesHoldNoAnswers(String id) throws IOException {
    String open = text(rendered(id).openPage());
    for (String answer : ANSWERS) {
      assertFalse(open.contains(answer), answer);
    }
  }

  @ParameterizedTest
  @MethodSource("segments")
  void answersAreNotReadAtAGlanceInThePageThatScores(String id) throws IOException {
    String page = text(rendered(id).page());
    for (String answer : ANSWERS.subList(0, 4)) {
      assertFalse(page.contains(answer), answer);
    }
  }

  private static String text(Content content) throws IOException {
    try (InputStream in = content.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
