// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFiles;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.SegmentBuild;

/** The papers of the exercises that we publish, read back: what is in which, and what is not. */
class ExerciseBookTest {
  private static final String FORMAT = "pdf-exercise";
  private static final List<String> PAPERS =
      List.of("players", "roles", "messages", "facilitator", "evaluator");
  private static final Map<String, Papers> READ = new ConcurrentHashMap<>();

  /** A segment with an exercise, and what is written in its papers, without spaces. */
  private record Papers(TableTop exercise, Map<String, String> text) {
    String of(String paper) {
      return text.getOrDefault(paper, "");
    }
  }

  static Stream<String> segments() {
    return Programmes.real().segments().stream()
        .filter(segment -> exercises(segment).findAny().isPresent())
        .map(segment -> segment.segment().id());
  }

  @ParameterizedTest
  @MethodSource("segments")
  void playersLearnNothingOfWhatIsToCome(String segment) throws IOException {
    Papers papers = papers("en", segment);
    String players = papers.of("players");

    for (TableTop.Inject inject : papers.exercise().injects()) {
      Stream.of(inject.body(), inject.expect())
          .flatMap(List::stream)
          .flatMap(ExerciseBookTest::sentences)
          .forEach(sentence -> assertFalse(players.contains(sentence), sentence));
    }
    for (TableTop.Role role : papers.exercise().roles()) {
      assertTrue(players.contains(bare(role.brief())), role.id());
    }
  }

  @ParameterizedTest
  @MethodSource("segments")
  void whatOneRoleLearnsIsOnItsCardAndWithTheFacilitatorAlone(String segment) throws IOException {
    Papers papers = papers("en", segment);

    for (TableTop.Inject inject : papers.exercise().injects()) {
      for (List<Block> told : inject.roleTexts().values()) {
        for (String sentence : told.stream().flatMap(ExerciseBookTest::sentences).toList()) {
          assertEquals(1, count(papers.of("messages"), sentence), sentence);
          assertEquals(1, count(papers.of("facilitator"), sentence), sentence);
          for (String other : List.of("players", "roles", "evaluator")) {
            assertFalse(papers.of(other).contains(sentence), sentence);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("segments")
  void everyMessageHasACardAndThoseInReserveComeLast(String segment) throws IOException {
    Papers papers = papers("en", segment);
    int last = -1;
    List<TableTop.Inject> ordered = new ArrayList<>(papers.exercise().injects());
    ordered.sort((one, other) -> Boolean.compare(one.contingency(), other.contingency()));
    for (TableTop.Inject inject : ordered) {
      String head = (inject.contingency() ? "Inreserve" : inject.at() + "min") + "·";
      int at = papers.of("messages").indexOf(bare(inject.title()), last + 1);

      assertTrue(at > last, inject.title());
      assertTrue(papers.of("messages").substring(Math.max(0, at - 40), at).contains(head));
      last = at;
    }
  }

  @ParameterizedTest
  @MethodSource("segments")
  void whatIsExpectedIsForThoseWhoLeadAndWatch(String segment) throws IOException {
    Papers papers = papers("en", segment);

    for (TableTop.Inject inject : papers.exercise().injects()) {
      for (String sentence :
          inject.expect().stream().flatMap(ExerciseBookTest::sentences).toList()) {
        assertTrue(papers.of("facilitator").contains(sentence), sentence);
        assertTrue(papers.of("evaluator").contains(sentence), sentence);
        assertFalse(papers.of("messages").contains(sentence), sentence);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("segments")
  void notesForTheTrainerAreInTheFacilitatorsBookAlone(String segment) throws IOException {
    Papers papers = papers("en", segment);
    List<String> notes =
        Stream.concat(
                papers.exercise().introduction().stream(),
                papers.exercise().injects().stream().flatMap(inject -> inject.body().stream()))
            .filter(Block.TrainerNote.class::isInstance)
            .flatMap(note -> ((Block.TrainerNote) note).body().stream())
            .flatMap(ExerciseBookTest::sentences)
            .toList();

    assertFalse(notes.isEmpty());
    for (String note : notes) {
      assertTrue(papers.of("facilitator").contains(note), note);
      for (String other : List.of("players", "roles", "messages", "evaluator")) {
        assertFalse(papers.of(other).contains(note), note);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aSecretOfOneRoleStaysOneInEachDirectionOfWriting(String language) throws IOException {
    Build fixture = Programmes.fixture(language);
    Papers papers = read(fixture.of(fixture.segments().get(0)));
    String secret = language.equals("en") ? "Wombatpaper" : "ومباتبيبر";

    for (String paper : PAPERS) {
      boolean holds = List.of("messages", "facilitator").contains(paper);
      assertEquals(holds ? 1 : 0, count(papers.of(paper), secret), paper);
    }
  }

  @Test
  void thereIsNoBookWhereThereIsNoExercise() {
    Build build = Programmes.fixture("en");

    assertTrue(Formats.byId(FORMAT).orElseThrow().applies(build));
    assertFalse(Formats.byId(FORMAT).orElseThrow().applies(build.of(build.segments().get(1))));
  }

  private static Stream<TableTop> exercises(SegmentBuild segment) {
    return segment.segment().activities().stream()
        .filter(TableTop.class::isInstance)
        .map(TableTop.class::cast);
  }

  private static Papers papers(String language, String id) throws IOException {
    Papers known = READ.get(language + id);
    if (known == null) {
      Build real = Programmes.real(language);
      SegmentBuild segment =
          real.segments().stream()
              .filter(built -> built.segment().id().equals(id))
              .findFirst()
              .orElseThrow();
      known = read(real.of(segment));
      READ.put(language + id, known);
    }
    return known;
  }

  private static Papers read(Build segment) throws IOException {
    PackageFiles files = Formats.byId(FORMAT).orElseThrow().layOut(List.of(segment));
    Content pdf = files.byPath().get(files.byPath().firstKey());
    try (PDDocument document = PdfText.open(pdf)) {
      PDOutlineItem exercise =
          document.getDocumentCatalog().getDocumentOutline().getFirstChild().getNextSibling();
      List<Integer> starts = new ArrayList<>();
      for (PDOutlineItem paper : exercise.children()) {
        starts.add(document.getPages().indexOf(paper.findDestinationPage(document)));
      }
      PDOutlineItem imprint = exercise.getNextSibling();
      starts.add(document.getPages().indexOf(imprint.findDestinationPage(document)));
      Map<String, String> text = new LinkedHashMap<>();
      for (int i = 0; i < PAPERS.size(); i++) {
        text.put(PAPERS.get(i), text(document, starts.get(i), starts.get(i + 1)));
      }
      return new Papers(exercises(segment.segments().get(0)).findFirst().orElseThrow(), text);
    }
  }

  /** Returns what is on the pages from {@code first} to before {@code end}, in their margins. */
  private static String text(PDDocument document, int first, int end) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int page = first; page < end; page++) {
      PDFTextStripperByArea stripper = new PDFTextStripperByArea();
      stripper.addRegion("words", new Rectangle(0, 74, 596, 702));
      stripper.extractRegions(document.getPage(page));
      text.append(stripper.getTextForRegion("words"));
    }
    return bare(text.toString());
  }

  /** Returns the longer plain paragraphs and points of a text, without spaces. */
  private static Stream<String> sentences(Block block) {
    if (block instanceof Block.Prose prose) {
      return Jsoup.parseBodyFragment(prose.html().toString()).select("p, li").stream()
          .filter(element -> element.select("p, li, em, strong, code, bdi").size() == 1)
          .map(element -> bare(element.wholeText()))
          .filter(sentence -> sentence.length() > 30);
    }
    if (block instanceof Block.Callout callout) {
      return callout.body().stream().flatMap(ExerciseBookTest::sentences);
    }
    return Stream.empty();
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
