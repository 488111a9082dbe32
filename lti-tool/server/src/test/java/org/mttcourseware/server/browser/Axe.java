// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.browser;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core what stands in people's way. */
public final class Axe {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String SOURCE = source();
  private static final String RUN =
      """
      tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
        .then((found) => found.violations.flatMap((violation) => violation.nodes.map((node) =>
          violation.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' '))))
      """;

  private Axe() {}

  /** Returns what is wrong with what {@code frame} shows now, by WCAG 2.2, A and AA. */
  public static List<String> violations(Frame frame) {
    if (Boolean.FALSE.equals(frame.evaluate("() => 'axe' in window"))) {
      frame.evaluate(SOURCE);
    }
    return ((List<?>) frame.evaluate(RUN, TAGS)).stream().map(String::valueOf).toList();
  }

  private static String source() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns {@code violations} with where they were found, for people to read. */
  public static List<String> at(String place, List<String> violations) {
    return violations.stream().map(violation -> place + ": " + violation).toList();
  }
}
