// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.play.Programmes;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Renderer;

/** What every Common Cartridge keeps to that its schemas do not say. */
class CartridgeTest {
  private static Stream<Arguments> cartridges() {
    List<Build> builds = new ArrayList<>(Builds.everyScope());
    builds.add(Programmes.fixture("ar"));
    builds.add(Programmes.real());
    return builds.stream()
        .flatMap(build -> Stream.of("cc11", "cc13").map(format -> Arguments.of(format, build)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cartridges")
  void listsEachFileOnceAndNoOther(String format, Build build) {
    PackageFiles files = layOut(format, build);

    List<String> listed = Manifest.of(files).listedFiles();

    Set<String> content = new TreeSet<>(files.byPath().keySet());
    content.remove("imsmanifest.xml");
    assertEquals(listed.size(), new HashSet<>(listed).size(), "listed twice: " + listed);
    assertEquals(content, new TreeSet<>(listed));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cartridges")
  void identifiersAreUniqueAndReferencesResolve(String format, Build build) {
    Manifest manifest = Manifest.of(layOut(format, build));

    List<String> identifiers = manifest.identifiers();
    Set<String> resources = Set.copyOf(manifest.values("resource", "identifier"));

    assertEquals(identifiers.size(), new HashSet<>(identifiers).size());
    assertTrue(resources.containsAll(manifest.values("item", "identifierref")));
    assertTrue(resources.containsAll(manifest.values("dependency", "identifierref")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cartridges")
  void moodleFindsTheNamespaceInTheFirstBytes(String format, Build build) {
    byte[] manifest = Texts.bytes(layOut(format, build), "imsmanifest.xml");
    String beginning =
        new String(manifest, 0, Math.min(1024, manifest.length), StandardCharsets.UTF_8);
    String version = format.equals("cc11") ? "imsccv1p1" : "imsccv1p3";

    assertTrue(
        beginning.contains("xmlns=\"http://www.imsglobal.org/xsd/" + version + "/imscp_v1p1\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cartridges")
  void aPageSaysLanguageAndDirectionInsideItsBody(String format, Build build) {
    PackageFiles files = layOut(format, build);
    for (String path : files.byPath().keySet()) {
      if (path.endsWith(".html")) {
        Document page = Jsoup.parse(Texts.text(files, path));
        Element inside = page.body().child(0);
        assertEquals(1, page.body().childrenSize(), path);
        for (Element element : List.of(page.child(0), inside)) {
          assertEquals(build.language().tag(), element.attr("lang"), path);
          assertEquals(build.language().direction(), element.attr("dir"), path);
        }
        assertTrue(page.select("script, style, link, form, details, svg").isEmpty(), path);
        assertFalse(page.title().isBlank(), path);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cartridges")
  void picturesOfTopicsAndQuestionsAreThere(String format, Build build) {
    PackageFiles files = layOut(format, build);
    for (String path : files.byPath().keySet()) {
      if (path.endsWith(".xml") && !path.equals("imsmanifest.xml")) {
        String html = Texts.text(files, path).replace("&lt;", "<").replace("&quot;", "\"");
        for (Element picture : Jsoup.parse(html).select("img[src]")) {
          String source = picture.attr("src");
          String token = format.equals("cc11") ? "$IMS-CC-FILEBASE$" : "$IMS-CC-FILEBASE$/";
          assertTrue(source.startsWith(token), source);
          assertTrue(files.byPath().containsKey(source.substring(token.length())), source);
        }
      }
    }
  }

  @Test
  void identifiersOutliveVersionAdaptationAndLanguage() {
    List<String> now = Manifest.of(layOut("cc11", Builds.english())).identifiers();

    assertEquals(now, Manifest.of(layOut("cc11", Builds.atVersion("2.0.0"))).identifiers());
    assertEquals(now, Manifest.of(layOut("cc11", Builds.adapted("xx", "ar"))).identifiers());
  }

  @Test
  void banksOfTwoModulesDoNotOverwriteEachOther() {
    Build programme = Builds.english();

    List<String> whole = Manifest.of(layOut("cc11", programme)).identifiers();
    List<String> module = Manifest.of(layOut("cc11", Builds.module(programme))).identifiers();

    assertTrue(whole.contains("RES-bank-mtt"));
    assertTrue(module.contains("RES-bank-mtt.module.identity"));
  }

  @Test
  void linksThatLeadOutAreListedOnceEach() {
    Build build =
        withText(
            "<p>See <a href=\"https://example.org/a?b=1&amp;c=2\">the rules</a>, once more <a"
                + " href=\"https://example.org/a?b=1&amp;c=2\">here</a> and <a"
                + " href=\"mailto:a@example.org\">write</a>.</p>");

    PackageFiles files = layOut("cc13", build);
    List<String> links =
        files.byPath().keySet().stream().filter(path -> path.startsWith("link.")).toList();

    assertEquals(1, links.size());
    String link = Texts.text(files, links.get(0));
    assertTrue(link.contains("href=\"https://example.org/a?b=1&amp;c=2\""), link);
    assertTrue(link.contains("<title>the rules</title>"), link);
    assertTrue(Manifest.of(files).texts("title").contains("Further reading"));
  }

  @Test
  void withoutLinksThereIsNoFurtherReading() {
    assertFalse(
        Manifest.of(layOut("cc13", Programmes.real())).texts("title").contains("Further reading"));
  }

  /** Returns a programme of one page with {@code html} on it. */
  private static Build withText(String html) {
    Edition edition = Builds.english().edition();
    Module module = edition.modules().get(0);
    Segment old = module.segments().get(0);
    Page page = new Page("page", "Page", List.of(new Block.Prose(new Html(html))));
    Segment segment =
        new Segment(
            old.id(),
            old.title(),
            old.language(),
            old.minutes(),
            old.selfStudy(),
            old.level(),
            old.audience(),
            old.border(),
            old.risks(),
            old.outcomes(),
            old.needs(),
            List.of(),
            "",
            "",
            List.of(page));
    return new Renderer()
        .render(
            new Edition(
                edition.head(),
                edition.adaptation(),
                edition.language(),
                edition.theme(),
                List.of(module.with(List.of(segment))),
                edition.inserts(),
                edition.sources(),
                edition.media()));
  }

  private static PackageFiles layOut(String format, Build build) {
    return Formats.byId(format).orElseThrow().layOut(List.of(build));
  }
}
