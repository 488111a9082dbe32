// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a text is cut into, and that nothing of it is lost. */
class CutTextTest {
  private static final Path CONTENT = Path.of("../../content");
  private static final Path PLAY = Path.of("src/test/resources/play/programme");

  @TestFactory
  Stream<DynamicTest> losesNothingOfAnySource() throws IOException {
    return Stream.concat(texts(CONTENT), texts(PLAY))
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> losesNothing(file)));
  }

  private static Stream<Path> texts(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> file.toString().matches(".*\\.(md|yaml)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static void losesNothing(Path file) throws IOException {
    CutText text = cut(file.toString(), Files.readString(file));

    Pairing itself = Pairing.of(text, text, Optional.of(record(text)));

    assertTrue(itself.complete(), () -> String.valueOf(itself));
    assertEquals(text.whole(), Joiner.file(text, text, itself).text());
    assertEquals(text.keys().size(), text.keys().stream().distinct().count());
  }

  private static Provenance record(CutText text) {
    return new Provenance(
        text.offered().values().stream()
            .map(
                block ->
                    new Provenance.Entry(
                        block.digest(), block.digest(), State.TRANSLATED, block.key()))
            .toList());
  }

  @Test
  void offersWordsAndNeitherIdsNorSettings() {
    List<String> offered =
        offered(
            "segment.md",
            """
            ---
            id: a-b
            title: "A \\"title\\""
            meters: { trust: Trust, time: 'Ти\u0301me' }
            minutes: 5
            ---

            # First page {#first}

            Some **strong** text.

            ![What is seen](a.svg "A \\"caption\\"")

            | Head | `A<B` |
            |---|---|
            | one \\| two |  |

            > [!KEY icao] Title of the fact
            > A fact.

            > [!TRAINER] 5 minutes
            > 1. Ask.

            # Quiz {quiz graded #q}

            ## Which? {choice #q-1}

            - [x] This one {at=1,2,3,4}
              > Because.
            - "Say it." {trust=+1} -> next-scene

            ## What? {text #q-2}

            = one
            = another

            ## How many? {numeric #q-3}

            = 3.5
            """);

    assertEquals(
        List.of(
            "head:title=A \"title\"",
            "head:meters:trust=Trust",
            "head:meters:time=Ти\u0301me",
            "first:title=First page",
            "first:p.1=Some **strong** text.",
            "first:alt.1=What is seen",
            "first:caption.1=A \"caption\"",
            "first:cell.1=Head",
            "first:cell.3=one \\| two",
            "first:callout.1=Title of the fact",
            "first:p.2=A fact.",
            "first:callout.2=5 minutes",
            "first:li.1=Ask.",
            "q:title=Quiz",
            "q:q-1:h.1=Which?",
            "q:q-1:li.1=This one",
            "q:q-1:p.1=Because.",
            "q:q-1:li.2=\"Say it.\"",
            "q:q-2:h.1=What?",
            "q:q-2:answers.1=one | another",
            "q:q-3:h.1=How many?"),
        offered);
  }

  private static List<String> offered(String path, String text) {
    return cut(path, text).offered().values().stream()
        .map(block -> block.key() + "=" + block.text())
        .toList();
  }

  static CutText cut(String path, String text) {
    return CutText.of(path, Arrays.asList(text.split("\n", -1)));
  }
}
