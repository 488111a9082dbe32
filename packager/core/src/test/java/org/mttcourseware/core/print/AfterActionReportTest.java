// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Theme;
import org.mttcourseware.core.print.ExerciseRecord.Action;
import org.mttcourseware.core.print.ExerciseRecord.Decision;
import org.mttcourseware.core.print.ExerciseRecord.Fate;
import org.mttcourseware.core.print.ExerciseRecord.Message;
import org.mttcourseware.core.print.ExerciseRecord.Observed;
import org.mttcourseware.core.print.ExerciseRecord.Point;
import org.mttcourseware.core.print.ExerciseRecord.Role;
import org.mttcourseware.core.print.ExerciseRecord.Verdict;

/** The report after an exercise, read back. */
class AfterActionReportTest {
  private static final Theme MARKED = new Theme("#6b2d5c", null, "RESTRICTED");

  @Test
  void saysWhatWasPlannedAndWhatHappened() throws IOException {
    String text = text(AfterActionReport.pdf(english()));

    for (String part :
        List.of(
            "After-action report",
            "Blue Lorry",
            "Mobile Training Team · Searching a vehicle",
            "22 November 2026",
            "71 min; planned: 60 min",
            "Language English",
            "Customs officer 3",
            "People 8",
            "0 min 1 min The weight is odd On paper Given",
            "12 min 19 min A case under the pallet Radio Held back, then given",
            "24 min – Two pistols In person Left out",
            "– A storm Radio Not given",
            "In reserve",
            "75:09",
            "Everybody out by the east door.",
            "Met: 1 · Partly: 1 · Not met: 1 · Not judged: 0",
            "The school class is noticed",
            "after four minutes",
            "The first order was short.",
            "No second way out",
            "Label the second door Head of shift 1 December 2026 Open",
            "Date, name, signature")) {
      assertTrue(text.contains(part), part + " is not in " + text);
    }
  }

  @Test
  void isReadInItsOrderFromRightToLeft() throws IOException {
    String text = text(AfterActionReport.pdf(arabic()));

    for (String part :
        List.of(
            "تقرير ما بعد التمرين",
            "برنامج فريق التدريب المتنقل · بيانات المسافرين",
            "موظف الجوازات",
            "سجل القرارات",
            "نطلب المترجم الآن.",
            "0:42")) {
      assertTrue(text.contains(part), part + " is not in " + text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theSameRecordIsTheSameBytes(String language) {
    assertArrayEquals(
        AfterActionReport.pdf(record(language)), AfterActionReport.pdf(record(language)));
  }

  @Test
  void severalRoomsMayAskAtOnce() {
    byte[] alone = AfterActionReport.pdf(arabic());

    IntStream.range(0, 12)
        .parallel()
        .forEach(time -> assertArrayEquals(alone, AfterActionReport.pdf(arabic())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void isTaggedAndNamedAsTheBooksAre(String language) throws IOException {
    try (PDDocument document = Loader.loadPDF(AfterActionReport.pdf(record(language)))) {
      assertEquals(language, document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertTrue(
          document.getDocumentInformation().getTitle().contains(record(language).exercise()));
      assertEquals("RESTRICTED", document.getDocumentInformation().getSubject());
      assertTrue(document.getDocumentCatalog().getDocumentOutline().hasChildren());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=\"http://example.org/x.png\">",
        "</td></tr></table><h1>Fired</h1>",
        "${record.programme} <#include \"/x\">",
        "&lt;b&gt; &amp;amp; \\u003c",
        "' OR 1=1 -- \" } .report { display: none }"
      })
  void markupIsTextWhereverItIsTyped(String typed) throws IOException {
    byte[] pdf = AfterActionReport.pdf(everywhere(typed));
    String text = text(pdf).replace(" ", "");
    String expected = typed.replace(" ", "");

    // In the title, the facts, and at each of the thirteen places where people type.
    int times = (text.length() - text.replace(expected, "").length()) / expected.length();
    assertTrue(times >= 16, times + " times in " + text);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getDocumentInformation().getTitle().startsWith(typed));
    }
  }

  @Test
  void signsThatTurnOrHideWordsAreLeftOut() throws IOException {
    String text =
        text(AfterActionReport.pdf(everywhere("safe\u202Eefas\u2066\u0000\u0007\uD800 end\uFFFE")));

    assertTrue(text.contains("safeefas end"), text);
    assertFalse(text.matches("(?s).*[\u202E\u2066\u0000\u0007].*"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u064B", "\u202E", "\u200D", "\u0301", ".", "()"})
  void whatHasNoLetterDoesNoHarm(String typed) throws IOException {
    assertTrue(text(AfterActionReport.pdf(everywhere(typed))).contains("Decision log"));
  }

  @Test
  void linesThatWereTypedStayLines() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(AfterActionReport.pdf(everywhere("one\r\ntwo\n\nfour")))) {
      String text = new PDFTextStripper().getText(document);

      assertTrue(text.contains("one\ntwo\n"), text);
    }
  }

  @Test
  void wordsInTheOtherDirectionKeepTheirOrder() throws IOException {
    String text = text(AfterActionReport.pdf(everywhere("نطلب المترجم (الآن)!")));

    assertTrue(text.contains("نطلب المترجم (الآن)!"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "w", "كلمة "})
  void nothingLeavesThePageHoweverLongItIs(String piece) throws IOException {
    byte[] pdf = AfterActionReport.pdf(everywhere(piece.repeat(4_000 / piece.length())));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          assertTrue(letter.getX() >= 40 && letter.getEndX() <= 560, letter + "");
          assertTrue(letter.getY() >= 20 && letter.getY() <= 830, letter + "");
          super.processTextPosition(letter);
        }
      }.getText(document);
      assertTrue(document.getNumberOfPages() > 10);
    }
    int letters = text(pdf).replaceAll("[^wك]", "").length();
    int typed = 13 * (piece.equals("w") ? 4_000 : 4_000 / piece.length());
    assertTrue(letters >= typed, letters + " of " + typed);
  }

  @Test
  void anExerciseWithoutAnyNoteHasAReport() throws IOException {
    ExerciseRecord empty =
        new ExerciseRecord(
            new Language("en"),
            Theme.STANDARD,
            "Programme",
            "Segment",
            "Empty",
            "today",
            60,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    String text = text(AfterActionReport.pdf(empty));

    assertEquals(8, text.split("Nothing was written down\\.", -1).length, text);
  }

  @Test
  void aStyleCannotBeSlippedInWithTheAccent() {
    Theme hostile = new Theme("red } * { display: none", null, "");

    assertThrows(IllegalArgumentException.class, () -> with(hostile));
  }

  @Test
  void aMessageThatCameHasAMinute() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Message("A list", 0, null, "radio", false, Fate.GIVEN));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Message("A list", 0, 3, "radio", false, Fate.SKIPPED));
  }

  private static ExerciseRecord record(String language) {
    return language.equals("en") ? english() : arabic();
  }

  private static ExerciseRecord with(Theme theme) {
    ExerciseRecord plain = english();
    return new ExerciseRecord(
        plain.language(),
        theme,
        plain.programme(),
        plain.segment(),
        plain.exercise(),
        plain.when(),
        plain.plannedMinutes(),
        plain.minutes(),
        plain.roles(),
        plain.messages(),
        plain.decisions(),
        plain.observed(),
        plain.strengths(),
        plain.gaps(),
        plain.actions());
  }

  private static ExerciseRecord english() {
    return new ExerciseRecord(
        new Language("en"),
        MARKED,
        "Mobile Training Team",
        "Searching a vehicle",
        "Blue Lorry",
        "22 November 2026",
        60,
        71,
        List.of(new Role("Customs officer", 3), new Role("Border police shift leader", 5)),
        List.of(
            new Message("The weight is odd", 0, 1, "paper", false, Fate.GIVEN),
            new Message("A case under the pallet", 12, 19, "radio", false, Fate.HELD),
            new Message("Two pistols", 24, null, "person", false, Fate.SKIPPED),
            new Message("A storm", 30, null, "radio", true, Fate.UNUSED)),
        List.of(
            new Decision(65, "Customs officer", "", "Weigh again; ask for the empty weight."),
            new Decision(
                75 * 60 + 9,
                "Border police shift leader",
                "Table 2",
                "Stop. Find in the hall.\nEverybody out by the east door.")),
        List.of(
            new Observed(
                "The weight is odd",
                List.of(
                    new Point("The sums: 20 × 85 = 1,700 kg declared.", Verdict.MET, ""),
                    new Point(
                        "The school class is noticed now.", Verdict.PARTLY, "after four minutes"))),
            new Observed(
                "A case under the pallet",
                List.of(
                    new Point(
                        "Unknown bag: larger distance.", Verdict.UNMET, "Nobody named a point.")))),
        List.of("The first order was short.", "The log was kept from the first minute."),
        List.of("No second way out was known."),
        List.of(
            new Action("Label the second door", "Head of shift", "1 December 2026", false),
            new Action("Thank the school", "Press officer", "", true)));
  }

  private static ExerciseRecord arabic() {
    return new ExerciseRecord(
        new Language("ar"),
        MARKED,
        "برنامج فريق التدريب المتنقل",
        "بيانات المسافرين",
        "الرحلة 417",
        "22 تشرين الثاني 2026",
        45,
        50,
        List.of(new Role("موظف الجوازات", 2), new Role("رئيس النوبة", 1)),
        List.of(
            new Message("قائمة", 0, 0, "screen", false, Fate.GIVEN),
            new Message("مكالمة", 10, 14, "phone", false, Fate.HELD),
            new Message("عاصفة", 15, null, "radio", true, Fate.UNUSED)),
        List.of(new Decision(42, "رئيس النوبة", "المجموعة 2", "نطلب المترجم الآن.")),
        List.of(
            new Observed("قائمة", List.of(new Point("التشابه ليس تطابقا.", Verdict.MET, "فورا")))),
        List.of("القرار الأول كان واضحا."),
        List.of("لا قائمة بالمترجمين."),
        List.of(new Action("قائمة بالمترجمين", "مكتب التدريب", "1 كانون الأول 2026", false)));
  }

  private static ExerciseRecord everywhere(String typed) {
    return new ExerciseRecord(
        new Language("en"),
        Theme.STANDARD,
        typed,
        typed,
        typed,
        typed,
        60,
        60,
        List.of(new Role(typed, 1)),
        List.of(new Message(typed, 0, 0, "radio", false, Fate.GIVEN)),
        List.of(new Decision(1, typed, typed, typed)),
        List.of(new Observed(typed, List.of(new Point(typed, Verdict.MET, typed)))),
        List.of(typed),
        List.of(typed),
        List.of(new Action(typed, typed, typed, true)));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).strip().replaceAll("\\s+", " ");
    }
  }
}
