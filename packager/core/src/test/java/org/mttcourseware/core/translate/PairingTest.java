// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mttcourseware.core.model.Language;

/** What is stale, and that nothing else is. */
class PairingTest {
  private static final Language RUSSIAN = new Language("ru");
  private static final String ENGLISH =
      """
      ---
      id: a-b
      title: The gate
      ---

      # Page {#page}

      The first paragraph of it.

      The second paragraph of it.

      The third paragraph of it.
      """;
  private static final String TRANSLATED =
      """
      ---
      id: a-b
      title: Ворота
      ---

      # Страница {#page}

      Первый абзац.

      Второй абзац.

      Третий абзац.
      """;

  @Test
  void aChangedParagraphIsStaleAndNothingElse() throws Refused {
    assertEquals(List.of("page:p.2"), stale(ENGLISH.replace("second paragraph", "2nd paragraph")));
  }

  @Test
  void anInsertedParagraphMakesNothingStale() throws Refused {
    String inserted = ENGLISH.replace("The second", "A new one.\n\nThe second");

    Pairing pairing = pairing(inserted, TRANSLATED);

    assertEquals(0, pairing.count(Condition.STALE));
    assertEquals(
        List.of("page:p.2"),
        pairing.pairs().stream()
            .filter(pair -> pair.condition() == Condition.MISSING)
            .map(pair -> pair.original().key())
            .toList());
  }

  @Test
  void movedParagraphsKeepTheirTranslations() throws Refused {
    String moved =
        ENGLISH
            .replace("The first paragraph of it.\n\n", "")
            .replace("The third", "The first paragraph of it.\n\nThe third");

    Pairing pairing = pairing(moved, TRANSLATED);

    assertEquals(0, pairing.count(Condition.STALE));
    assertTrue(pairing.count(Condition.CURRENT) >= 4);
  }

  @Test
  void aDroppedParagraphIsObsoleteInTheTranslation() throws Refused {
    Pairing pairing = pairing(ENGLISH.replace("The second paragraph of it.\n\n", ""), TRANSLATED);

    assertEquals(0, pairing.count(Condition.STALE));
    assertEquals(
        List.of("Второй абзац."), pairing.obsolete().stream().map(TextBlock::text).toList());
    assertFalse(pairing.complete());
  }

  @Test
  void whiteSpaceAndDecomposedLettersChangeNothing() throws Refused {
    String other = ENGLISH.replace("first paragraph", "first  paragraph");

    assertEquals(List.of(), stale(other));
    assertEquals(Digest.of("caf\u00e9"), Digest.of(" cafe\u0301 "));
  }

  @Test
  void aMendedTranslationStaysCurrent() throws Refused {
    Pairing pairing = pairing(ENGLISH, TRANSLATED.replace("Второй абзац.", "Второй абзац!"));

    assertTrue(pairing.complete());
  }

  @Test
  void aStaleTranslationRewrittenByHandIsCurrentOnceItIsRecorded() throws Refused {
    String changed = ENGLISH.replace("second paragraph", "2nd paragraph");
    String rewritten = TRANSLATED.replace("Второй", "2-й");
    Work work = work(changed, rewritten, Optional.of(record(ENGLISH, TRANSLATED)));

    assertEquals(1, work.pairing().count(Condition.STALE));
    assertTrue(work(changed, rewritten, Optional.of(work.recorded())).pairing().complete());
  }

  @Test
  void recordingLeavesStaleWhatNobodyTouched() throws Refused {
    String changed = ENGLISH.replace("second paragraph", "2nd paragraph");
    Work work = work(changed, TRANSLATED, Optional.of(record(ENGLISH, TRANSLATED)));

    Pairing again = work(changed, TRANSLATED, Optional.of(work.recorded())).pairing();

    assertEquals(1, again.count(Condition.STALE));
  }

  @Test
  void aCorrectedCommaIsWavedThrough() throws Refused {
    String changed = ENGLISH.replace("second paragraph", "second, paragraph");
    Work work = work(changed, TRANSLATED, Optional.of(record(ENGLISH, TRANSLATED)));

    Provenance waved = work.waved(pair -> true);

    assertTrue(work(changed, TRANSLATED, Optional.of(waved)).pairing().complete());
  }

  @Test
  void copiedSentencesAreMissingUntilSomebodyTranslatesThem() {
    Pairing pairing = Pairing.of(english(ENGLISH), russian(ENGLISH), Optional.empty());

    assertEquals(3, pairing.count(Condition.MISSING));
  }

  @Test
  void whatIsBuiltOtherwiseIsNotRecorded() {
    String joined = TRANSLATED.replace("Первый абзац.\n\nВторой", "Первый абзац. Второй");
    Work work = work(ENGLISH, joined, Optional.empty());

    Refused refused = assertThrows(Refused.class, work::recorded);
    assertTrue(refused.getMessage().startsWith("segment.ru.md:10:1: "), refused.getMessage());
  }

  @Test
  void aRecordReadsAsItWasWritten() throws Exception {
    Provenance record = record(ENGLISH, TRANSLATED);

    String written = record.written("segment.ru.md");

    assertEquals(record, Provenance.read(Arrays.asList(written.split("\n"))));
    assertThrows(
        Provenance.Malformed.class, () -> Provenance.read(List.of("0123456789ab nothing")));
  }

  @Test
  void readersSeeTheOriginalOfAStaleBlockInItsLanguage() throws Refused {
    String changed =
        ENGLISH.replace("second paragraph", "2nd paragraph").replace("The gate", "The barrier");
    CutText original = english(changed);
    CutText translation = russian(TRANSLATED);

    Joined read =
        Joiner.reading(original, translation, pairing(changed, TRANSLATED), new Language("en"));

    assertTrue(
        read.text().contains("<span lang=\"en\" dir=\"ltr\">The 2nd paragraph of it.</span>"));
    assertTrue(read.text().contains("title: \"The barrier [en]\""), read.text());
    assertTrue(read.text().contains("# Страница {#page}"));
    assertEquals("segment.ru.md:8:1", read.places().get(7).toString());
    assertEquals("segment.md:10:1", read.places().get(9).toString());
  }

  private static List<String> stale(String english) throws Refused {
    Pairing pairing = pairing(english, TRANSLATED);
    assertEquals(0, pairing.count(Condition.MISSING));
    return pairing.pairs().stream()
        .filter(pair -> pair.condition() == Condition.STALE)
        .map(pair -> pair.original().key())
        .toList();
  }

  private static Pairing pairing(String english, String russian) throws Refused {
    return work(english, russian, Optional.of(record(ENGLISH, TRANSLATED))).pairing();
  }

  private static Provenance record(String english, String russian) throws Refused {
    return work(english, russian, Optional.empty()).recorded();
  }

  private static Work work(String english, String russian, Optional<Provenance> record) {
    CutText original = english(english);
    CutText translation = russian(russian);
    return new Work(
        RUSSIAN,
        original,
        Optional.of(translation),
        record,
        Pairing.of(original, translation, record),
        LeftOut.of(translation));
  }

  private static CutText english(String text) {
    return CutTextTest.cut("segment.md", text);
  }

  private static CutText russian(String text) {
    return CutTextTest.cut("segment.ru.md", text);
  }
}
