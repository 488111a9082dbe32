// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.source.SourceReader;

class RuleFixturesTest {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.mttcourseware.core.source.problems", Locale.ROOT);

  /** The page of a code: a heading with the code, then text. */
  private static final Pattern SECTION = Pattern.compile("(?m)^## (MTT\\d{3})");

  static List<Fixture> faulty() throws IOException {
    return Fixture.faulty();
  }

  @Test
  void findsNothingInGoodSources(@TempDir Path root) throws IOException {
    assertEquals(List.of(), Fixture.GOOD.found(root));
  }

  @Test
  void makesAProgrammeOfGoodSources(@TempDir Path root) throws IOException {
    Fixture.GOOD.found(root);

    Checked checked = Checker.check(SourceReader.read(root));

    assertEquals(1, ((Checked.Ok) checked).programme().modules().values().iterator().next().size());
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void findsTheFaultAndNothingElse(Fixture fixture, @TempDir Path root) throws IOException {
    List<String> found = fixture.found(root);

    if (Boolean.getBoolean("fixtures.rewrite")) {
      Files.write(fixture.folder().resolve("expected.txt"), found);
    }
    assertEquals(String.join("\n", fixture.expected()), String.join("\n", found));
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void fixtureIsNamedByCodeAndVerdict(Fixture fixture) throws IOException {
    String verdict = TEXTS.getString(fixture.code() + ".severity");

    assertTrue(fixture.name().matches("MTT\\d{3}-[a-z0-9-]+-" + verdict), fixture.name());
    assertTrue(
        fixture.expected().stream()
            .anyMatch(line -> line.contains(": " + verdict + ": " + fixture.code() + ": ")));
  }

  @Test
  void eachCodeHasTextMendFixtureAndPage() throws IOException {
    String page =
        Files.readString(Path.of("..", "..", "docs", "problems.md"), StandardCharsets.UTF_8);
    Set<String> codes = codes();

    for (String code : codes) {
      assertTrue(TEXTS.getString(code + ".message").length() > 8, code);
      assertTrue(TEXTS.getString(code + ".mend").length() > 8, code);
    }
    assertEquals(
        codes,
        SECTION
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new)));
    // No file can be made unreadable for a test that may run as root.
    codes.remove("MTT010");
    assertEquals(
        codes,
        Fixture.faulty().stream()
            .map(Fixture::code)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void eachCodeFromOneHundredIsOneRule() {
    List<String> rules = Rules.all().stream().map(Rule::code).toList();

    assertEquals(List.copyOf(new TreeSet<>(rules)), rules);
    assertEquals(codes().stream().filter(code -> code.compareTo("MTT100") > 0).toList(), rules);
  }

  @Test
  void textsHaveNoUnfilledPlaces() throws IOException {
    Pattern place = Pattern.compile("\\{\\d\\}");

    for (Fixture fixture : Fixture.faulty()) {
      assertEquals(
          List.of(),
          fixture.expected().stream()
              .flatMap(line -> place.matcher(line).results().map(MatchResult::group))
              .toList(),
          fixture.name());
    }
  }

  private static Set<String> codes() {
    return Collections.list(TEXTS.getKeys()).stream()
        .map(key -> key.substring(0, key.indexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
