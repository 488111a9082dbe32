// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.core.format.Builds;
import org.mttcourseware.core.format.Destination;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFiles;
import org.mttcourseware.core.format.PackageFormat;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

class PackagerTest {
  private static final List<PackageFormat> SCORM12 = List.of(Formats.byId("scorm12").orElseThrow());
  private static final List<PackageFormat> CATALOGUE =
      List.of(Formats.byId("catalogue").orElseThrow());
  private static final List<Build> LANGUAGES = List.of(Builds.english(), Builds.arabic());

  @TempDir Path folder;

  @Test
  void nothingPickedMeansEverything() throws IOException {
    assertEquals(
        List.of(
            "mtt-en-scorm12-1.2.0.zip",
            "identity-en-scorm12-1.2.0.zip",
            "rights-en-scorm12-1.2.0.zip",
            "identity-chain-en-scorm12-1.2.0.zip",
            "identity-mrz-en-scorm12-1.2.0.zip",
            "rights-basics-en-scorm12-1.2.0.zip"),
        names(List.of(Builds.english()), PackageRequest.everything(SCORM12)));
  }

  @Test
  void onlyWhatIsPicked() throws IOException {
    PackageRequest request = new PackageRequest(SCORM12, Set.of("rights"), Set.of("identity-mrz"));

    assertEquals(
        List.of("rights-en-scorm12-1.2.0.zip", "identity-mrz-en-scorm12-1.2.0.zip"),
        names(List.of(Builds.english()), request));
  }

  @Test
  void aCatalogueHoldsAllLanguagesOfAnAdaptation() throws IOException {
    List<Build> builds = new ArrayList<>(LANGUAGES);
    builds.add(Builds.adapted("xx", "ar"));

    assertEquals(
        List.of("mtt-mul-catalogue-1.2.0.mtt", "mtt-xx-mul-catalogue-1.2.0.mtt"),
        names(builds, PackageRequest.everything(CATALOGUE)));
  }

  @Test
  void theIndexSaysWhatIsThere() throws Exception {
    List<PackageFormat> formats = List.of(SCORM12.get(0), CATALOGUE.get(0));
    Packager.write(LANGUAGES, PackageRequest.everything(formats), folder, Progress.SILENT);

    JsonNode index = new ObjectMapper().readTree(folder.resolve("index.json").toFile());
    List<String> keys = new ArrayList<>();
    index.get("packages").get(0).fieldNames().forEachRemaining(keys::add);

    assertEquals("mtt", index.get("programme").asText());
    assertEquals("1.2.0", index.get("version").asText());
    assertEquals(2 * 6 + 1, index.get("packages").size());
    assertEquals(
        "[file, format, scope, id, adaptation, language, title, bytes, sha256]", keys.toString());
    for (JsonNode entry : index.get("packages")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(entry.get("file").asText()));
      assertEquals(bytes.length, entry.get("bytes").asLong());
      assertEquals(Fingerprint.of(new Content.Bytes(bytes)).sha256(), entry.get("sha256").asText());
    }
  }

  @Test
  void aSecondRunGivesTheSameBytes() throws IOException {
    Path other = folder.resolve("with a space");
    Packager.write(LANGUAGES, PackageRequest.everything(Formats.all()), folder, Progress.SILENT);
    Packager.write(LANGUAGES, PackageRequest.everything(Formats.all()), other, Progress.SILENT);

    assertArrayEquals(
        Files.readAllBytes(folder.resolve("index.json")),
        Files.readAllBytes(other.resolve("index.json")));
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    List<String> heard = new ArrayList<>();

    Packager.write(
        List.of(Builds.english()),
        PackageRequest.everything(SCORM12),
        folder,
        (entry, done, total) -> heard.add(done + "/" + total));

    assertEquals(List.of("1/6", "2/6", "3/6", "4/6", "5/6", "6/6"), heard);
  }

  @Test
  void aRunThatFailsLeavesTheIndexOfTheOneBefore() throws IOException {
    PackageRequest good = PackageRequest.everything(SCORM12);
    Packager.write(LANGUAGES, good, folder, Progress.SILENT);
    byte[] before = Files.readAllBytes(folder.resolve("index.json"));

    PackageRequest bad = PackageRequest.everything(List.of(SCORM12.get(0), new Broken()));
    assertThrows(
        IllegalStateException.class, () -> Packager.write(LANGUAGES, bad, folder, Progress.SILENT));

    assertArrayEquals(before, Files.readAllBytes(folder.resolve("index.json")));
  }

  @Test
  void refusesTwoPackagesOfOneName() {
    List<Build> twice = List.of(Builds.english(), Builds.english());

    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Packager.write(twice, PackageRequest.everything(SCORM12), folder, Progress.SILENT));

    assertTrue(
        String.valueOf(refusal.getMessage()).contains("mtt-en-scorm12-1.2.0.zip"),
        refusal.getMessage());
  }

  private List<String> names(List<Build> builds, PackageRequest request) throws IOException {
    List<String> names =
        Packager.write(builds, request, folder, Progress.SILENT).stream()
            .map(PackageEntry::file)
            .toList();
    Set<String> expected = new HashSet<>(names);
    expected.add("index.json");
    assertEquals(expected, Set.of(folder.toFile().list()));
    return names;
  }

  /** A format with a bug. */
  private static final class Broken implements PackageFormat {
    @Override
    public String id() {
      return "broken";
    }

    @Override
    public PackageFiles layOut(List<Build> builds, Destination to) {
      throw new IllegalStateException("bug");
    }
  }
}
