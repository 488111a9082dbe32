// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/** The course structure: its schema, and the rules that its schema does not hold. */
class Cmi5Test {
  private static Stream<Build> builds() {
    Build arabic = Builds.arabic();
    return Stream.concat(
        Builds.everyScope().stream(),
        Stream.of(arabic, Builds.module(arabic), Builds.segment(arabic)));
  }

  private static PackageFiles layOut(Build build) {
    return new Cmi5().layOut(List.of(build));
  }

  private static Manifest structure(Build build) {
    return Manifest.of(layOut(build), "cmi5.xml");
  }

  private static void assertValid(PackageFiles files) {
    new ManifestSchema(name -> PublishedSchemas.bytes("cmi5/" + name))
        .assertValid(files, "cmi5.xml", "CourseStructure.xsd");
  }

  @PublishedSchemas.Needed
  @ParameterizedTest
  @MethodSource("builds")
  void isValidAgainstThePublishedSchema(Build build) {
    assertValid(layOut(build));
  }

  @PublishedSchemas.Needed
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<url>.*?</url>",
        " id=\"urn:mtt:mtt:identity-mrz\"",
        "<course .*?</course>",
        "<title>\\s*<langstring[^>]*>Reading.*?</title>"
      })
  void aStructureWithoutWhatItNeedsWouldBeSeen(String needed) {
    String right = Texts.text(layOut(Builds.segment(Builds.english())), "cmi5.xml");
    String wrong = right.replaceFirst("(?s)" + needed, "");

    assertFalse(right.equals(wrong), needed);
    PackageFiles files = PackageFiles.of(Map.of("cmi5.xml", Content.of(wrong)));
    assertThrows(AssertionError.class, () -> assertValid(files));
  }

  @ParameterizedTest
  @MethodSource("builds")
  void everyIdIsAnAbsoluteIriAndThereOnce(Build build) {
    List<String> ids = structure(build).values("*", "id");

    ids.forEach(id -> assertTrue(URI.create(id).isAbsolute(), id));
    assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
  }

  @ParameterizedTest
  @MethodSource("builds")
  void everyObjectiveOfAUnitIsOneOfTheCourse(Build build) {
    Manifest structure = structure(build);
    Set<String> known = Set.copyOf(structure.values("objective", "id"));
    List<String> meant = structure.values("objective", "idref");

    assertTrue(known.containsAll(meant), meant + " of " + known);
    assertEquals(known, Set.copyOf(meant));
  }

  @ParameterizedTest
  @MethodSource("builds")
  void everyAddressIsAFileOfThePackageAndHasNoQuery(Build build) {
    PackageFiles files = layOut(build);
    List<String> addresses = structure(build).texts("url");

    assertEquals(build.segments().size(), addresses.size());
    for (String address : addresses) {
      assertFalse(URI.create(address).isAbsolute(), address);
      assertTrue(files.byPath().containsKey(address), address);
    }
  }

  @ParameterizedTest
  @MethodSource("builds")
  void everyTextHasItsLanguage(Build build) {
    List<String> languages = structure(build).values("langstring", "lang");

    assertEquals(structure(build).all("langstring").size(), languages.size());
    assertEquals(Set.of(build.language().tag()), Set.copyOf(languages));
  }

  @Test
  void aGradedSegmentIsToBePassedAndTheOthersToBeCompleted() {
    Manifest structure = structure(Builds.english());

    assertEquals(
        List.of("CompletedOrPassed", "CompletedAndPassed", "CompletedOrPassed"),
        structure.values("au", "moveOn"));
    assertEquals(List.of("0.7"), structure.values("au", "masteryScore"));
  }

  @Test
  void onlyAWholeProgrammeHasABlockForEachModule() {
    assertEquals(
        List.of("urn:mtt:mtt:module:identity", "urn:mtt:mtt:module:rights"),
        structure(Builds.english()).values("block", "id"));
    assertTrue(structure(Builds.module(Builds.english())).all("block").isEmpty());
  }

  @Test
  void aSegmentIsTheSameUnitInEveryPackageLanguageAndVersion() {
    List<String> ids = new ArrayList<>();
    for (Build programme : List.of(Builds.english(), Builds.arabic(), Builds.atVersion("9.0.0"))) {
      ids.add(structure(programme).values("au", "id").get(1));
      ids.add(structure(Builds.module(programme)).values("au", "id").get(1));
      ids.add(structure(Builds.segment(programme)).values("au", "id").get(0));
    }
    assertEquals(Set.of("urn:mtt:mtt:identity-mrz"), Set.copyOf(ids));
  }

  @Test
  void thePagesSpeakCmi5() {
    assertTrue(Texts.text(layOut(Builds.english()), "shared/mtt.js").contains("cmi5"));
  }
}
