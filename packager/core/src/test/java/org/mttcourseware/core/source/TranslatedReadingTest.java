// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.core.adapt.Adapter;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Work;

/** What the reader of a translation is shown while it is not finished. */
class TranslatedReadingTest {
  private static final Language RUSSIAN = new Language("ru");
  private static final String HEAD = "---\nid: m-s\ntitle: %s\nminutes: 15\n---\n\n";
  private static final String ENGLISH =
      HEAD.formatted("The gate")
          + """
          # Page {#page}

          A first paragraph of words.

          A second paragraph of words.

          # Think {reflection #think}

          What do you think of it?

          > [!MODEL]
          > Most people think of it.
          """;
  private static final String TRANSLATED =
      HEAD.formatted("Ворота")
          + """
          # Страница {#page}

          Первый абзац.

          Второй абзац.

          # Подумайте {reflection #think}

          Что вы думаете?

          > [!MODEL]
          > Многие думают.
          """;

  @TempDir Path root;
  private SourceFolder sources;

  @BeforeEach
  void write() throws Exception {
    sources = new SourceFolder(root);
    sources.with(
        "programme.yaml",
        """
        id: p
        title: P
        version: 1.0.0
        language: en
        languages: [en, ru]
        licence: CC-BY-4.0
        publisher: X
        notice: Y
        modules: [m]
        """);
    sources.with("modules/m/s/segment.md", ENGLISH);
    sources.with("modules/m/s/segment.ru.md", TRANSLATED);
    Desk desk = Desk.at(root);
    Work work = desk.work("modules/m/s/segment.md", RUSSIAN);
    desk.write(Map.of(work.recordName(), work.recorded().written("segment.ru.md")));
  }

  @Test
  void aCurrentTranslationIsReadAsItIs() throws IOException {
    Segment segment = segment(sources.read());

    assertEquals("Ворота", segment.title());
    assertEquals(0, segment.untranslated());
    assertFalse(html(segment, 0).contains("<span"), html(segment, 0));
  }

  @Test
  void aStaleParagraphIsShownInTheOriginalWithItsLanguage() throws IOException {
    sources.with("modules/m/s/segment.md", ENGLISH.replace("second", "2nd"));

    Segment segment = segment(sources.read());

    assertEquals(1, segment.untranslated());
    assertTrue(
        html(segment, 0)
            .contains(
                "<p>Первый абзац.</p>\n<p><span lang=\"en\" dir=\"ltr\">A 2nd paragraph of words."
                    + "</span></p>"),
        html(segment, 0));
  }

  @Test
  void titlesAndTextsOfTheManifestSayTheirLanguageInWords() throws IOException {
    sources.with("modules/m/s/segment.md", ENGLISH.replace("The gate", "The barrier"));
    Draft draft = sources.read();

    assertEquals("The barrier [en]", segment(draft).title());
    assertEquals("M [en]", module(draft).title());
    assertEquals("P [en]", draft.head().get(RUSSIAN).title());
    assertEquals("List three things [en]", module(draft).outcomes().get(0).text());
    assertEquals("P", draft.head().get(new Language("en")).title());
  }

  @Test
  void settingsComeFromTheOriginal() throws IOException {
    sources.with("modules/m/s/segment.md", ENGLISH.replace("minutes: 15", "minutes: 25"));

    assertEquals(25, segment(sources.read()).minutes());
  }

  @Test
  void problemsPointToTheFileThatHoldsTheWords() throws IOException {
    sources.with(
        "modules/m/s/segment.md",
        ENGLISH.replace("A second paragraph", "\n\nNew words for it.\n\nA [2nd](term:none) one"));

    Draft draft = sources.read();

    assertTrue(
        draft.uses(Use.Link.class).stream()
            .allMatch(link -> link.at().toString().startsWith("modules/m/s/segment.md:15:")));
    assertTrue(
        draft.uses(Use.Heading.class).stream()
            .anyMatch(use -> use.at().toString().equals("modules/m/s/segment.ru.md:7:1")));
  }

  @Test
  void readersAreToldWhyAnActivityIsLeftOut() throws IOException {
    sources.with(
        "modules/m/s/segment.ru.md",
        TRANSLATED
            .substring(0, TRANSLATED.indexOf("# Подумайте"))
            .replace("minutes: 15", "minutes: 15\nleft-out: { think: \"Спорно: право страны.\" }"));

    Draft draft = sources.read();

    Segment segment = segment(draft);
    assertEquals(2, segment.pages().size());
    assertEquals("Think [en]", segment.pages().get(1).title());
    assertEquals("think", segment.pages().get(1).id());
    assertTrue(html(segment, 1).contains("Спорно: право страны."), html(segment, 1));
    assertFalse(
        Checker.check(draft).problems().stream()
            .anyMatch(problem -> problem.code().equals("MTT236")));
  }

  @Test
  void anAdaptationMayLeaveOutWhatIsNotWhollyTranslated() throws IOException {
    sources.with(
        "modules/m/module.yaml",
        "id: m\ntitle: M\noutcomes:\n  o1: { text: List three things, rights: true }\nsegments: [s]\n");
    for (String word : new String[] {"original", "leave-out"}) {
      sources.with(
          "adaptations/a/adaptation.yaml", "id: a\ntitle: A\nuntranslated: " + word + "\n");
      sources.with("modules/m/s/segment.md", withEssentials(ENGLISH.replace("second", "2nd")));
      Checked checked = Checker.check(sources.read());
      Programme programme = ((Checked.Ok) checked).programme();

      int modules =
          Adapter.edition(programme, Optional.of(programme.adaptations().get(0)), RUSSIAN)
              .modules()
              .size();

      assertEquals(word.equals("original") ? 1 : 0, modules, word);
      assertEquals(
          1 - modules,
          Adapter.untranslated(programme, Optional.of(programme.adaptations().get(0)), RUSSIAN)
              .size());
    }
  }

  private static String withEssentials(String text) {
    return text.replace("minutes: 15", "minutes: 15\nlevel: practitioner\noutcomes: [o1]");
  }

  @Test
  void wordsOfDrawingsAreShownInTheLanguage() throws IOException {
    sources.with("modules/m/s/a.svg", "<svg><text>Gate <tspan>one</tspan></text></svg>");
    sources.with("modules/m/s/media.yaml", "a.svg: { licence: CC0-1.0, author: X }\n");
    sources.with("modules/m/s/media.ru.yaml", "a.svg: { Gate: Ворота }\n");

    Draft draft = sources.read();

    var drawing = draft.media().get("modules/m/s/a.svg");
    assertEquals("media/m/s/a.svg", drawing.packed());
    assertEquals("media/m/s/a.ru.svg", drawing.in(RUSSIAN).packed());
    assertEquals("media/m/s/a.svg", drawing.in(new Language("ar")).packed());
    assertEquals("Ворота", drawing.words().get(RUSSIAN).get("Gate"));
    assertTrue(
        Files.readString(drawing.file(), StandardCharsets.UTF_8).contains("Gate"), "as drawn");
  }

  private static Module module(Draft draft) {
    return draft.modules().get(RUSSIAN).get(0);
  }

  private static Segment segment(Draft draft) {
    return module(draft).segments().get(0);
  }

  private static String html(Segment segment, int page) {
    StringBuilder html = new StringBuilder();
    for (Block block : segment.pages().get(page).blocks()) {
      html.append(block instanceof Block.Prose prose ? prose.html().value() : block);
    }
    return html.toString();
  }
}
