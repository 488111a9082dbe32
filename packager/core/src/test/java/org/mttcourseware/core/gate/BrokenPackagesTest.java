// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mttcourseware.core.gate.Packages.replaced;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.core.gate.Packages.Fault;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.play.Programmes;
import org.mttcourseware.core.render.Build;

/** Packages broken on purpose, as tools and people break them: the gate names the fault. */
class BrokenPackagesTest {
  private static final Build PROGRAMME = Programmes.fixture("en");
  private static final String SEGMENT = PROGRAMME.segments().get(0).segment().id();
  private static final String MANIFEST = "imsmanifest.xml";

  @TempDir Path folder;

  @Test
  void aFolderAroundEverything() throws IOException {
    assertFaults(
        broken(
            "scorm12",
            files -> {
              Map<String, byte[]> inside = new LinkedHashMap<>();
              files.forEach((path, bytes) -> inside.put("course/" + path, bytes));
              files.clear();
              files.putAll(inside);
            }),
        "PKG102");
  }

  @Test
  void aDownloadThatStoppedHalfWay() throws IOException {
    Path whole = written("scorm12");
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));

    assertFaults(whole, "PKG101");
  }

  @Test
  void aByteThatFlippedOnTheWay() throws IOException {
    Path whole = written("scorm12");
    byte[] bytes = Files.readAllBytes(whole);
    bytes[200] ^= 1;
    Files.write(whole, bytes);

    assertFaults(whole, "PKG111");
  }

  @Test
  void somethingElseAltogether() throws IOException {
    Path file = folder.resolve("holiday.zip");
    Files.writeString(file, "a letter");

    assertFaults(file, "PKG103");
  }

  @Test
  void aListedFileThatIsNotThere() throws IOException {
    assertFaults(broken("scorm12", files -> files.remove("shared/mtt.css")), "PKG301", "PKG501");
  }

  @Test
  void aFileThatNobodyListed() throws IOException {
    assertFaults(broken("scorm2004-4", files -> files.put("notes.txt", new byte[1])), "PKG302");
  }

  @Test
  void aPathThatClimbsOut() throws IOException {
    assertFaults(broken("web", files -> files.put("../../etc/cron.d/evil", new byte[1])), "PKG104");
  }

  @Test
  void namesThatDifferByCapitals() throws IOException {
    assertFaults(
        broken("web", files -> files.put("INDEX.html", files.get("index.html"))), "PKG105");
  }

  @Test
  void whatASystemLeftBehind() throws IOException {
    assertFaults(
        broken("web", files -> files.put("__MACOSX/._index.html", new byte[0])),
        "PKG108",
        "PKG503");
  }

  @Test
  void aScoThatIsNotSaidToBeOne() throws IOException {
    assertFaults(broken("scorm12", replaced(MANIFEST, " adlcp:scormtype=\"sco\"", "")), "PKG305");
  }

  @Test
  void anAttributeWithTheWrongCapital() throws IOException {
    assertFaults(
        broken("scorm2004-3", replaced(MANIFEST, "adlcp:scormType", "adlcp:scormtype")),
        "PKG203",
        "PKG204",
        "PKG305");
  }

  @Test
  void aPrefixThatMoodleDoesNotKnow() throws IOException {
    assertFaults(
        broken(
            "scorm2004-4",
            files -> {
              String text = new String(files.get(MANIFEST), StandardCharsets.UTF_8);
              files.put(
                  MANIFEST,
                  text.replace("adlcp:", "a:")
                      .replace("xmlns:adlcp", "xmlns:a")
                      .getBytes(StandardCharsets.UTF_8));
            }),
        "PKG306");
  }

  @Test
  void aVersionThatNobodyKnows() throws IOException {
    assertFaults(
        broken("scorm2004-4", replaced(MANIFEST, "2004 4th Edition", "2004 5th Edition")),
        "PKG304");
  }

  @Test
  void elementsInTheWrongOrder() throws IOException {
    Path broken =
        broken("scorm12", replaced(MANIFEST, "<resources>", "<metadata/>\n  <resources>"));

    assertFaults(broken, "PKG202");
    Problem problem = inspect(broken).problems().get(0);
    assertEquals(MANIFEST, problem.position().file());
    assertTrue(problem.message().contains("<metadata> may not stand here"), problem.message());
    assertTrue(problem.position().line() > 5, problem.toString());
  }

  @Test
  void anItemThatLeadsNowhere() throws IOException {
    assertFaults(
        broken("scorm12", replaced(MANIFEST, "identifierref=\"RES-", "identifierref=\"OLD-")),
        "PKG206",
        "PKG303");
  }

  @Test
  void aManifestThatIsNotXml() throws IOException {
    assertFaults(broken("scorm12", replaced(MANIFEST, "</resources>", "")), "PKG201");
  }

  @Test
  void aManifestWithADoctype() throws IOException {
    Path broken =
        broken(
            "scorm12",
            replaced(
                MANIFEST,
                "<manifest",
                "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n<manifest"));

    assertFaults(broken, "PKG201");
  }

  @Test
  void aScriptFromOutside() throws IOException {
    assertFaults(
        broken(
            "web",
            replaced(
                "index.html",
                "</head>",
                "<script src=\"https://cdn.example.org/x.js\"></script></head>")),
        "PKG502");
  }

  @Test
  void aPictureThatIsMissingAndOneWithoutWords() throws IOException {
    assertFaults(
        broken("web", replaced("index.html", "</main>", "<img src=\"gone.png\"></main>")),
        "PKG501",
        "PKG504");
  }

  @Test
  void aPageThatACatalogueNamesInVain() throws IOException {
    Path broken =
        broken("catalogue", files -> files.keySet().removeIf(path -> path.endsWith("/index.html")));

    assertFaults(broken, "PKG301");
  }

  @Test
  void anExerciseWhoseTextsForARoomAreNotThere() throws IOException {
    Path broken =
        broken("catalogue", files -> files.keySet().removeIf(path -> path.startsWith("live/")));

    assertFaults(broken, "PKG301");
  }

  @Test
  void aCartridgeWhoseNamespaceMoodleDoesNotReach() throws IOException {
    assertFaults(
        broken("cc11", replaced(MANIFEST, "<manifest", "<!--" + " ".repeat(1100) + "--><manifest")),
        "PKG311");
  }

  @Test
  void aDescriptorThatIsLinkedLikeAPage() throws IOException {
    assertFaults(
        broken(
            "cc13",
            files -> {
              String text = new String(files.get(MANIFEST), StandardCharsets.UTF_8);
              files.put(
                  MANIFEST,
                  text.replaceFirst("type=\"imsdt_xmlv1p3\"", "$0 href=\"topic.xml\"")
                      .getBytes(StandardCharsets.UTF_8));
            }),
        "PKG312",
        "PKG314");
  }

  @Test
  void aQuestionOfACartridgeWithAnAnswerThatIsNoChoice() throws IOException {
    assertFaults(
        broken(
            "cc11",
            files -> {
              String bank =
                  files.keySet().stream()
                      .filter(path -> path.startsWith("quiz."))
                      .findFirst()
                      .orElseThrow();
              String text = new String(files.get(bank), StandardCharsets.UTF_8);
              files.put(
                  bank,
                  text.replaceFirst("(<varequal [^>]*>)[^<]*", "$1nowhere")
                      .getBytes(StandardCharsets.UTF_8));
            }),
        "PKG404");
  }

  @Test
  void aQuestionWhoseRightAnswerIsGone() throws IOException {
    assertFaults(
        broken(
            "qti21",
            files -> {
              String item =
                  files.keySet().stream()
                      .filter(path -> path.startsWith("items/"))
                      .filter(
                          path ->
                              new String(files.get(path), StandardCharsets.UTF_8)
                                  .contains("<simpleChoice identifier="))
                      .findFirst()
                      .orElseThrow();
              String text = new String(files.get(item), StandardCharsets.UTF_8);
              files.put(
                  item,
                  text.replaceFirst(
                          "(?s)(<correctResponse>\\s*<value>)[^<]*(</value>)", "$1nowhere$2")
                      .getBytes(StandardCharsets.UTF_8));
            }),
        "PKG404");
  }

  @Test
  void aBookPackedByAZipToolThatSorts() throws IOException {
    assertFaults(
        broken(
            "epub",
            files -> {
              byte[] mimetype = files.remove("mimetype");
              files.put("mimetype", mimetype);
            }),
        "PKG406");
  }

  @Test
  void aCourseWhoseIdsAreNotAbsolute() throws IOException {
    assertFaults(broken("cmi5", replaced("cmi5.xml", "<au id=\"urn:", "<au id=\"/")), "PKG401");
  }

  @Test
  void aUnitWhoseAddressTakesTheNamesOfTheLaunch() throws IOException {
    assertFaults(
        broken("cmi5", replaced("cmi5.xml", "index.html", "index.html?endpoint=x")), "PKG402");
  }

  @Test
  void anActivityThatNobodyCanLaunch() throws IOException {
    assertFaults(
        broken(
            "xapi",
            files -> {
              String text = new String(files.get("tincan.xml"), StandardCharsets.UTF_8);
              files.put(
                  "tincan.xml",
                  text.replaceAll("(?s)<launch.*?</launch>", "").getBytes(StandardCharsets.UTF_8));
            }),
        "PKG403");
  }

  @Test
  void questionsForMoodleThatAreNotXml() throws IOException {
    Path whole = written("moodle-xml");
    Files.writeString(whole, Files.readString(whole).replaceFirst("</question>", ""));

    assertFaults(whole, "PKG201");
  }

  private Path broken(String format, Fault fault) throws IOException {
    return Packages.broken(written(format), fault);
  }

  private Path written(String format) throws IOException {
    return Packages.written(PROGRAMME, format, SEGMENT, folder);
  }

  private static Inspection inspect(Path file) throws IOException {
    return new PackageGate().inspect(file, LmsProfile.GENERIC);
  }

  private static void assertFaults(Path file, String... codes) throws IOException {
    Inspection inspection = inspect(file);
    TreeSet<String> found = new TreeSet<>();
    inspection.problems().forEach(problem -> found.add(problem.code()));

    assertEquals(
        List.copyOf(new TreeSet<>(List.of(codes))),
        List.copyOf(found),
        inspection.problems().toString());
    assertFalse(inspection.problems().isEmpty());
  }
}
