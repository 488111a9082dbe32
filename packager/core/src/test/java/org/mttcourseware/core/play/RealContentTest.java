// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.StateBudget;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.SegmentBuild;

/** The segments that we publish, played from the first page to the last under a strict policy. */
final class RealContentTest {
  private static final int MOST_BYTES = 60_000;

  /** All segments as their authors wrote them, and some of each translation. */
  static Stream<Arguments> segments() {
    return Stream.concat(
        Programmes.real().segments().stream()
            .map(built -> Arguments.of("en", built.segment().id())),
        Stream.of(
            Arguments.of("ru", "identity-mrz"),
            Arguments.of("ru", "thb-refer"),
            Arguments.of("ar", "identity-document"),
            Arguments.of("ar", "thb-contact")));
  }

  @ParameterizedTest
  @MethodSource("segments")
  void playsAndPassesWithNothingInAnybodysWay(String language, String id) {
    Build programme = Programmes.real(language);
    SegmentBuild built =
        programme.segments().stream()
            .filter(one -> one.segment().id().equals(id))
            .findFirst()
            .orElseThrow();
    PlayedPackage played = Programmes.packed(programme, "scorm12", built.module().id());
    PlayedPackage.Sco sco =
        played.scos().stream()
            .filter(one -> one.href().equals(built.path()))
            .findFirst()
            .orElseThrow();
    Lms lms = new Lms(Standard.SCORM12, PlayServer.get().serveStrictly(played), sco);
    List<String> found = new ArrayList<>();
    try (Window window = Window.phone()) {
      Frame frame = lms.launch(window.context());
      Learner learner = new Learner(frame);
      learner.doEverything(
          built.segment(),
          page -> {
            if (isSettled(built.segment(), page)) {
              found.addAll(AccessibilityTest.inTheWay(page, frame));
            }
          });
      learner.finish();
      lms.awaitEnd();
      lms.leave();
    }

    assertAll(
        () -> assertEquals(List.of(), found),
        lms::assertWithinStandard,
        () -> assertEquals("passed", lms.status()),
        () -> assertEquals(100, Double.parseDouble(lms.raw())),
        () -> assertTrue(built.worstState() <= StateBudget.standard().most()),
        () -> assertTrue(lms.suspendData().length() <= built.worstState()));
  }

  /** A page with an activity is looked at once: when all of its feedback is shown. */
  private static boolean isSettled(Segment segment, String moment) {
    return segment.pages().stream()
        .noneMatch(page -> page.id().equals(moment) && !page.activities().isEmpty());
  }

  @Test
  void stylesAndScriptsOfAPageStayLight() {
    PlayedPackage played =
        Programmes.packed(
            Programmes.real(), "scorm12", Programmes.real().segments().get(0).module().id());
    int bytes =
        deflated(played.files().get("shared/mtt.css"))
            + deflated(played.files().get("shared/mtt.js"));
    assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
  }

  private static int deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length + 64];
    int size = deflater.deflate(out);
    deflater.end();
    return size;
  }
}
