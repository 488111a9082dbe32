// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.render.Build;

/** The documents of a book in a browser, which is what most readers are inside. */
final class BookOnScreenTest {
  static Stream<Arguments> books() {
    return Stream.of(
        Arguments.of(Programmes.fixture("en"), "basics", 320, ColorScheme.LIGHT),
        Arguments.of(Programmes.fixture("en"), "basics", 1280, ColorScheme.DARK),
        Arguments.of(Programmes.fixture("ar"), "basics", 320, ColorScheme.DARK),
        Arguments.of(Programmes.fixture("ar"), "basics", 1280, ColorScheme.LIGHT),
        Arguments.of(Programmes.real(), "identity", 320, ColorScheme.LIGHT));
  }

  @ParameterizedTest
  @MethodSource("books")
  void nothingStandsInTheWayOfAReader(Build build, String module, int width, ColorScheme scheme) {
    PlayedPackage book = Programmes.packed(build, "epub", module);
    String root = PlayServer.get().serve(book);
    List<String> found = new ArrayList<>();
    try (Window window =
        Window.of(
            width, 800, PlayServer.get().origin(), options -> options.setColorScheme(scheme))) {
      for (String path : book.files().keySet()) {
        if (path.endsWith(".xhtml")) {
          found.addAll(AccessibilityTest.inTheWay(path, window.open(root + path).mainFrame()));
        }
      }
    }
    assertEquals(List.of(), found);
  }
}
