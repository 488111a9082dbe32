// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.translate.Condition;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.State;

/** Texts go out and come back, from our hand and from that of other tools. */
class XliffTest {
  private static final Path PLAY = Path.of("src/test/resources/play/programme");
  private static final String SEGMENT = "modules/m/s/segment.md";
  private static final String TRANSLATION = "modules/m/s/segment.ru.md";
  private static final String ENGLISH =
      """
      ---
      id: m-s
      title: The gate
      ---

      # Page {#page}

      Read **the lines** of [the page](term:mrz), such as `A<B`, first.

      ![A page](a.svg "Its caption")

      > [!NOTE] Mind this
      > A note of some words.
      """;

  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    put("programme.yaml", "id: p\ntitle: P\nlanguage: en\nlanguages: [en, ru]\nmodules: [m]\n");
    put(SEGMENT, ENGLISH);
    put("modules/m/s/a.svg", "<svg><text x=\"1\">Evidence</text><text>ABC&lt;&lt;1</text></svg>");
  }

  @Test
  void comesBackAsTheSameBytes() throws Exception {
    copy(PLAY, root);
    Map<String, String> before = contents(root);
    Desk desk = Desk.at(root);
    Language arabic = new Language("ar");
    Outgoing outgoing = new Outgoing(desk, arabic, false);
    List<Sheet> sheets = new ArrayList<>();
    for (String path : desk.originals()) {
      if (!path.equals(SEGMENT)) {
        sheets.add(outgoing.text(path));
      }
    }
    Path file = root.resolve("out.xlf");
    Files.writeString(file, XliffOut.write(sheets, new Language("en"), arabic));

    Incoming.Result result = Incoming.take(desk, XliffIn.read(file), "out.xlf");
    desk.write(result.texts());

    assertTrue(result.taken() > 150, () -> "taken: " + result.taken());
    Files.delete(file);
    Map<String, String> after = contents(root);
    before.forEach((path, text) -> assertEquals(text, after.get(path), path));
  }

  @Test
  void handsOutMarksThatATranslatorMovesAndDoesNotWrite() throws Exception {
    String xliff = export(false);

    assertTrue(xliff.contains("version=\"2.1\" srcLang=\"en\" trgLang=\"ru\""), xliff);
    assertTrue(xliff.contains("original=\"" + SEGMENT + "\""), xliff);
    assertTrue(xliff.contains("<unit id=\"page:p.1\""), xliff);
    assertTrue(xliff.contains(">the lines</pc> of <pc "), xliff);
    assertTrue(xliff.contains("disp=\"`A&lt;B`\""), xliff);
    assertTrue(xliff.contains("](term:mrz)</data>"), xliff);
    assertFalse(xliff.contains("id: m-s"), xliff);
  }

  @Test
  void takesMarksInAnotherOrder() throws Exception {
    take(
        unit(
            "page:p.1",
            "Read <pc id=\"1\">the lines</pc> of <pc id=\"2\">the page</pc>, such as <ph id=\"3\"/>,"
                + " first.",
            "На <pc id=\"2\">странице</pc> читайте <ph id=\"3\"/> и <pc id=\"1\">строки</pc>."));

    String text = Files.readString(root.resolve(TRANSLATION));
    assertTrue(text.contains("На [странице](term:mrz) читайте `A<B` и **строки**.\n"), text);
    assertTrue(text.contains("# Page {#page}"), text);
    assertEquals(State.TRANSLATED, state("page:p.1"));
  }

  @Test
  void takesUnitsThatAToolCutIntoSegmentsAndAnnotated() throws Exception {
    take(
        "<u:unit xmlns:u=\"urn:oasis:names:tc:xliff:document:2.0\" id=\"page:p.1\">\n"
            + "<u:segment state=\"final\" id=\"s1\">\n"
            + "<u:source>Read <u:pc id=\"1\">the lines</u:pc> of\n   </u:source>\n"
            + "<u:target><u:mrk id=\"m1\" type=\"term\">Читайте</u:mrk> <u:pc id=\"1\">строки</u:pc>\n</u:target>"
            + "</u:segment>\n"
            + "<u:ignorable><u:source> </u:source></u:ignorable>\n"
            + "<u:segment id=\"s2\" state=\"reviewed\">"
            + "<u:source><u:pc id=\"2\">the page</u:pc>, such as <u:ph id=\"3\"/>, first.</u:source>"
            + "<u:target><![CDATA[на ]]><u:sc id=\"2\"/>странице<u:ec startRef=\"2\"/>, <u:ph id=\"3\"/>.</u:target>"
            + "</u:segment></u:unit>");

    String text = Files.readString(root.resolve(TRANSLATION));
    assertTrue(text.contains("Читайте **строки** на [странице](term:mrz), `A<B`.\n"), text);
    assertEquals(State.REVIEWED, state("page:p.1"));
    assertEquals(Condition.CURRENT, condition("page:p.1"));
  }

  @Test
  void keepsWhatWasTranslatedFromWordsThatHaveChangedSince() throws Exception {
    String xliff = file(unit("page:p.2", "A note of some words.", "Замечание."));
    put(SEGMENT, ENGLISH.replace("A note of some words.", "A note of other words."));

    Incoming.Result result = takeFile(xliff);

    assertEquals(1, result.stale());
    assertEquals(Condition.STALE, condition("page:p.2"));
    assertTrue(Files.readString(root.resolve(TRANSLATION)).contains("> Замечание."));
  }

  @Test
  void findsAParagraphThatMovedOn() throws Exception {
    String xliff = file(unit("page:p.2", "A note of some words.", "Замечание."));
    put(SEGMENT, ENGLISH.replace("Read **", "An inserted line.\n\nRead **"));

    takeFile(xliff);

    assertEquals(Condition.CURRENT, condition("page:p.3"));
  }

  @Test
  void fillsInWhatWasTranslatedElsewhereInTheSameWords() throws Exception {
    take(unit("page:callout.1", "Mind this", "Внимание"));
    put("modules/m/t/segment.md", ENGLISH.replace("m-s", "m-t"));

    String xliff = export(false, "modules/m/t/segment.md");

    assertTrue(xliff.contains("<target>Внимание</target>"), xliff);
    assertFalse(xliff.contains("state=\"translated\""), xliff);
  }

  @Test
  void handsOutOnlyWhatIsNeeded() throws Exception {
    take(unit("page:callout.1", "Mind this", "Внимание"));

    assertFalse(export(true).contains("page:callout.1"));
    assertTrue(export(true).contains("page:p.2"));
  }

  @Test
  void whatIsStaleAndComesBackUntouchedStaysStale() throws Exception {
    take(unit("page:p.2", "A note of some words.", "Замечание."));
    put(SEGMENT, ENGLISH.replace("A note of some words.", "A note of other words."));
    String xliff = export(false);

    assertTrue(xliff.contains("has changed since"), xliff);
    takeFile(xliff);

    assertEquals(Condition.STALE, condition("page:p.2"));
  }

  @Test
  void takesTheWordsOfDrawings() throws Exception {
    Desk desk = Desk.at(root);
    Sheet sheet = new Outgoing(desk, new Language("ru"), false).drawing("modules/m/s/a.svg");
    String xliff =
        XliffOut.write(List.of(sheet), new Language("en"), new Language("ru"))
            .replace("</source>", "</source><target>Свидетельства</target>");

    takeFile(xliff);

    assertEquals(1, sheet.entries().size());
    assertEquals(
        "a.svg:\n  \"Evidence\": \"Свидетельства\"\n",
        Files.readString(root.resolve("modules/m/s/media.ru.yaml")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Читайте <pc id=\"1\">строки</pc> и <ph id=\"3\"/> | the mark 2",
        "<pc id=\"1\">a</pc> <pc id=\"2\">b</pc> <ph id=\"3\"/> <ph id=\"9\"/> | once too often",
        "<pc id=\"1\"> a </pc> <pc id=\"2\">b</pc> <ph id=\"3\"/> | would be read as marks",
        "<pc id=\"1\">a</pc> <pc id=\"2\">b</pc> <ph id=\"3\"/> &lt;b>c&lt;/b> | would be read as",
        "<pc id=\"1\">a</pc> <pc id=\"2\">b</pc> <ph id=\"3\"/> [c](https://c.org) | would be read as",
      })
  void refusesBrokenMarksWithThePlace(String target, String reason) throws Exception {
    String unit =
        unit(
            "page:p.1",
            "Read <pc id=\"1\">the lines</pc> of <pc id=\"2\">the page</pc>, such as <ph id=\"3\"/>,"
                + " first.",
            target.strip());

    String message = refusal(file(unit));

    assertTrue(message.contains(reason.strip()), message);
    assertTrue(message.contains("back.xlf:4:1"), message);
    assertFalse(Files.exists(root.resolve(TRANSLATION)));
  }

  @Test
  void refusesWordsThatWouldBeAHeadingOrAList() throws Exception {
    assertTrue(
        refusal(file(unit("page:p.2", "A note of some words.", "# Heading")))
            .contains("something else than words"));
    assertTrue(
        refusal(file(unit("page:p.2", "A note of some words.", "- item")))
            .contains("something else than words"));
  }

  @Test
  void aLineFeedIsASpace() throws Exception {
    take(unit("page:p.2", "A note of\n  some words.", "Заме-\n\n# чание"));

    assertTrue(Files.readString(root.resolve(TRANSLATION)).contains("> Заме- # чание\n"));
  }

  @Test
  void refusesWhatCouldDoHarmOrBelongsNowhere() throws Exception {
    String good = file(unit("page:p.2", "A note of some words.", "Замечание."));

    assertTrue(
        refusal("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n" + good)
            .contains("document type"));
    assertTrue(
        refusal(good.replace("Замечание.", "&e;")).contains("well-formed"),
        refusal(good.replace("Замечание.", "&e;")));
    assertTrue(refusal(good.replace("</xliff>", "")).contains("well-formed"));
    assertTrue(refusal("<x/>").contains("no XLIFF 2"));
    assertTrue(refusal(good.replace("srcLang=\"en\"", "srcLang=\"de\"")).contains("'de'"));
    assertTrue(refusal(good.replace("trgLang=\"ru\"", "trgLang=\"en\"")).contains("'en'"));
    assertTrue(refusal(good.replace(SEGMENT, "../../secret.md")).contains("there is no text"));
    assertTrue(
        refusal(good.replace("page:p.2", "page:p.99").replace("A note", "The note"))
            .contains("has no original"));
    assertTrue(refusal(good.replace("Замечание.", "За\u202Eмечание.")).contains("control"));
    assertTrue(
        refusal(good.replace("Замечание.", "<pc>".repeat(90) + "</pc>".repeat(90)))
            .contains("too deep"));
    String twice = unit("page:p.2", "A note of some words.", "Замечание.");
    assertTrue(refusal(file(twice + twice)).contains("page:p.2"), refusal(file(twice + twice)));
    assertFalse(Files.exists(root.resolve(TRANSLATION)));
  }

  private String refusal(String xliff) throws IOException {
    Path file = root.resolve("back.xlf");
    Files.writeString(file, xliff);
    Refused refused =
        assertThrows(
            Refused.class,
            () -> Incoming.take(Desk.at(root), XliffIn.read(file), "back.xlf"),
            xliff);
    return refused.getMessage();
  }

  private void take(String units) throws Exception {
    takeFile(file(units));
  }

  private Incoming.Result takeFile(String xliff) throws Exception {
    Path file = root.resolve("back.xlf");
    Files.writeString(file, xliff);
    Desk desk = Desk.at(root);
    Incoming.Result result = Incoming.take(desk, XliffIn.read(file), "back.xlf");
    desk.write(result.texts());
    Files.delete(file);
    return result;
  }

  private static String unit(String key, String source, String target) {
    return "<unit id=\""
        + key
        + "\">\n<segment state=\"translated\"><source>"
        + source
        + "</source><target>"
        + target
        + "</target></segment></unit>\n";
  }

  private static String file(String units) {
    return "<xliff trgLang=\"ru\" srcLang=\"en\" version=\"2.0\"\n"
        + " xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">\n<file original=\""
        + SEGMENT
        + "\" id=\"x\">\n"
        + units
        + "</file></xliff>";
  }

  private String export(boolean needed) throws Exception {
    return export(needed, SEGMENT);
  }

  private String export(boolean needed, String path) throws Exception {
    Sheet sheet = new Outgoing(Desk.at(root), new Language("ru"), needed).text(path);
    return XliffOut.write(List.of(sheet), new Language("en"), new Language("ru"));
  }

  private State state(String key) throws Exception {
    return Desk.at(root).work(SEGMENT, new Language("ru")).pairing().pairs().stream()
        .filter(pair -> pair.original().key().equals(key))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private Condition condition(String key) throws Exception {
    return Desk.at(root).work(SEGMENT, new Language("ru")).pairing().pairs().stream()
        .filter(pair -> pair.original().key().equals(key))
        .findFirst()
        .orElseThrow()
        .condition();
  }

  private void put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*\\.(md|yaml|from)")).toList()) {
        contents.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
