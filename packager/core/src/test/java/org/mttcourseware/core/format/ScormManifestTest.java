// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.w3c.dom.Element;

/** What every SCORM package keeps to, whatever its release and scope. */
class ScormManifestTest {
  private static final List<String> ROOTS_12 =
      List.of("imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd");
  private static final List<String> ROOTS_2004 =
      List.of(
          "imscp_v1p1.xsd",
          "adlcp_v1p3.xsd",
          "adlseq_v1p3.xsd",
          "adlnav_v1p3.xsd",
          "imsss_v1p0.xsd");
  private static final Map<String, String> PUBLISHED =
      Map.of("scorm12", "scorm12", "scorm2004-3", "scorm2004-3ed", "scorm2004-4", "scorm2004-4ed");

  private static Stream<Arguments> packages() {
    Stream<Build> builds =
        Stream.concat(
            Builds.everyScope().stream(), Stream.of(Builds.arabic(), Builds.restricted()));
    List<String> formats = List.of("scorm12", "scorm2004-3", "scorm2004-4");
    return builds.flatMap(build -> formats.stream().map(id -> Arguments.of(id, build)));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void isValidAgainstTheSchemasItCarries(String format, Build build) {
    PackageFiles files = layOut(format, build);

    carried(files).assertValid(files, roots(format));
  }

  @ParameterizedTest
  @ValueSource(strings = {"scorm12", "scorm2004-3", "scorm2004-4"})
  void aWrongManifestWouldBeSeen(String format) {
    PackageFiles right = layOut(format, Builds.english());
    String wrong = Texts.text(right, "imsmanifest.xml").replace("<resources>", "<resources><x/>");
    SortedMap<String, Content> files = new TreeMap<>(right.byPath());
    files.put("imsmanifest.xml", Content.of(wrong));

    assertThrows(
        AssertionError.class,
        () -> carried(right).assertValid(PackageFiles.of(files), roots(format)));
  }

  @PublishedSchemas.Needed
  @ParameterizedTest
  @MethodSource("packages")
  void isValidAgainstThePublishedSchemas(String format, Build build) {
    String folder = PUBLISHED.get(format);

    ManifestSchema schema =
        new ManifestSchema(
            name ->
                PublishedSchemas.bytes(
                    name.equals("ims_xml.xsd") ? "w3/xml.xsd" : folder + "/" + name));
    schema.assertValid(layOut(format, build), roots(format));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void listsEachFileOnceAndNoOther(String format, Build build) {
    PackageFiles files = layOut(format, build);

    List<String> listed = Manifest.of(files).listedFiles();

    assertEquals(listed.size(), new HashSet<>(listed).size(), "listed twice: " + listed);
    assertEquals(contentOf(files), new TreeSet<>(listed));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void carriesTheSchemasItNames(String format, Build build) {
    PackageFiles files = layOut(format, build);

    String[] locations =
        Manifest.of(files).all("manifest").get(0).getAttribute("xsi:schemaLocation").split(" ", -1);

    for (int i = 1; i < locations.length; i += 2) {
      assertTrue(files.byPath().containsKey(locations[i]), locations[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void identifiersAreNamesAndUnique(String format, Build build) {
    List<String> identifiers = Manifest.of(layOut(format, build)).identifiers();

    assertEquals(identifiers.size(), new HashSet<>(identifiers).size(), identifiers.toString());
    identifiers.forEach(id -> assertTrue(id.matches("[A-Za-z_][A-Za-z0-9._-]*"), id));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void referencesResolve(String format, Build build) {
    Manifest manifest = Manifest.of(layOut(format, build));

    Set<String> resources = Set.copyOf(manifest.values("resource", "identifier"));

    assertTrue(resources.containsAll(manifest.values("item", "identifierref")));
    assertTrue(resources.containsAll(manifest.values("dependency", "identifierref")));
    assertEquals(
        manifest.values("organizations", "default"), manifest.values("organization", "identifier"));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void titlesSurviveMoodle(String format, Build build) {
    for (String title : Manifest.of(layOut(format, build)).texts("title")) {
      assertTrue(title.length() <= 200, title);
      assertFalse(title.matches(".*[&<>].*"), title);
      assertFalse(title.isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void saysWhatMoodleMatchesLiterally(String format, Build build) {
    Manifest manifest = Manifest.of(layOut(format, build));

    Set<String> versions = Set.of("1.2", "2004 3rd Edition", "2004 4th Edition");
    String typeName = format.equals("scorm12") ? "adlcp:scormtype" : "adlcp:scormType";

    assertEquals(1, manifest.texts("schemaversion").size());
    assertTrue(versions.containsAll(manifest.texts("schemaversion")));
    assertEquals(manifest.all("resource").size(), manifest.values("resource", typeName).size());
    assertTrue(manifest.all("mapInfo").isEmpty());
    manifest
        .all("*")
        .forEach(element -> assertTrue(List.of("", "adlcp", "imsss").contains(prefix(element))));
  }

  @Test
  void identifiersOutliveVersionAdaptationAndLanguage() {
    List<String> now = Manifest.of(layOut("scorm12", Builds.english())).identifiers();

    assertEquals(now, Manifest.of(layOut("scorm12", Builds.atVersion("2.0.0"))).identifiers());
    assertEquals(now, Manifest.of(layOut("scorm12", Builds.adapted("xx", "ar"))).identifiers());
  }

  private static String prefix(Element element) {
    return element.getPrefix() == null ? "" : element.getPrefix();
  }

  /**
   * Returns the files that a manifest must list: all but itself and the control documents at the
   * root. These belong to the packaging and not to the content, and are exempt.
   */
  private static Set<String> contentOf(PackageFiles files) {
    Set<String> content = new TreeSet<>(files.byPath().keySet());
    content.removeIf(path -> path.matches("imsmanifest\\.xml|[^/]*\\.(xsd|dtd)"));
    return content;
  }

  private static ManifestSchema carried(PackageFiles files) {
    // SCORM 1.2's own copy does not compile: it takes the xml namespace as default.
    PackageFiles standard = layOut("scorm2004-4", Builds.english());
    return new ManifestSchema(
        name ->
            name.equals("ims_xml.xsd")
                ? Texts.bytes(standard, "xml.xsd")
                : Texts.bytes(files.byPath().containsKey(name) ? files : standard, name));
  }

  private static List<String> roots(String format) {
    return format.equals("scorm12") ? ROOTS_12 : ROOTS_2004;
  }

  private static PackageFiles layOut(String format, Build build) {
    return Formats.byId(format).orElseThrow().layOut(List.of(build));
  }
}
