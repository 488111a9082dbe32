// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.LmsProfiles;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.SourceReader;

class CheckerTest {
  @TempDir Path root;
  private Path chain;
  private Path translated;

  @BeforeEach
  void makeGoodSources() throws IOException {
    Fixture.GOOD.found(root);
    chain = root.resolve("modules/identity/chain/segment.md");
    translated = root.resolve("modules/identity/chain/segment.ru.md");
  }

  @Test
  void makesAProgrammeThatShouldBeBetter() throws IOException {
    change(chain, "  > No, it comes last.\n", "");

    Checked.Ok ok = assertInstanceOf(Checked.Ok.class, check());

    assertEquals(List.of("MTT105"), codes(ok.warnings()));
  }

  @Test
  void makesNoProgrammeOfErrorsAndTellsWarningsToo() throws IOException {
    change(chain, "  > No, it comes last.\n", "");
    change(chain, "- [ ] The gate", "- [x] The gate");
    change(root.resolve("programme.yaml"), "version: 1.0.0", "version: one");

    Checked.Broken broken = assertInstanceOf(Checked.Broken.class, check());

    assertEquals(List.of("MTT104", "MTT105", "MTT220"), codes(broken.problems()));
  }

  @Test
  void whatBreaksALearningSystemIsAdviceUntilThatSystemIsNamed() throws IOException {
    change(chain, "title: The chain", "title: Chains & links");

    Checked.Ok anywhere = assertInstanceOf(Checked.Ok.class, check());
    Checked.Broken moodle = assertInstanceOf(Checked.Broken.class, check("moodle"));
    Checked.Ok canvas = assertInstanceOf(Checked.Ok.class, check("canvas"));

    assertEquals(List.of("MTT802"), codes(anywhere.warnings()));
    assertEquals(List.of("MTT802"), codes(moodle.problems()));
    assertEquals(List.of(), canvas.warnings());
    assertInstanceOf(Checked.Broken.class, check("canvas", "moodle"));
  }

  @Test
  void tellsWhatIsWrongBesideWhatCannotBeRead() throws IOException {
    change(chain, "minutes: 30", "minutes: half an hour");
    change(chain, "- [ ] The gate", "- [x] The gate");

    assertEquals(
        List.of("MTT005", "MTT104", "MTT208"),
        codes(check().problems()).stream().sorted().toList());
  }

  @Test
  void takesATranslationWithTheIdsOfTheOriginal() throws IOException {
    translate();

    Checked.Ok ok = assertInstanceOf(Checked.Ok.class, check());

    // What is there but in no record, and what still stands there in the original's words.
    assertEquals(List.of("MTT233", "MTT234"), codes(ok.warnings()));
    var russian = ok.programme().modules().get(new Language("ru")).get(0).segments().get(0);
    assertEquals("Звенья", russian.title());
  }

  @Test
  void takesNoRightMarkFromATranslation() throws IOException {
    translate();
    change(translated, "- [ ] The gate", "- [x] The gate");

    Checked.Ok ok = assertInstanceOf(Checked.Ok.class, check());

    assertEquals(rightAnswers(ok, "en"), rightAnswers(ok, "ru"));
    assertEquals(2, rightAnswers(ok, "ru").size());
  }

  private static List<String> rightAnswers(Checked.Ok ok, String language) {
    return ok
        .programme()
        .modules()
        .get(new Language(language))
        .get(0)
        .segments()
        .get(0)
        .gradedQuizzes()
        .stream()
        .flatMap(quiz -> quiz.questions().stream())
        .map(Question.Choice.class::cast)
        .flatMap(question -> question.options().stream())
        .filter(Option::right)
        .map(Option::id)
        .toList();
  }

  @Test
  void saysTheSameInATurkishRoom() throws IOException {
    Locale before = Locale.getDefault();
    change(root.resolve("modules/identity/kinds/segment.md"), "[first-line,", "[FIRST-LINE,");
    List<Problem> expected = check().problems();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(expected, check().problems());
    } finally {
      Locale.setDefault(before);
    }
  }

  private void translate() throws IOException {
    change(root.resolve("programme.yaml"), "languages: [en]", "languages: [en, ru]");
    Files.copy(chain, translated);
    change(translated, "title: The chain", "title: Звенья");
    change(translated, "# Weak links", "# Слабые звенья");
  }

  private Checked check(String... profiles) throws IOException {
    return Checker.check(SourceReader.read(root), LmsProfiles.named(List.of(profiles)));
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  private static void change(Path file, String text, String other) throws IOException {
    String whole = Files.readString(file);
    assertEquals(2, whole.split(java.util.regex.Pattern.quote(text), -1).length, text);
    Files.writeString(file, whole.replace(text, other));
  }
}
