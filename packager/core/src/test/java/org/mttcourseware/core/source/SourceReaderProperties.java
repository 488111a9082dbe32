// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;

/** Whatever stands in a file, reading ends with a draft whose problems lie inside that file. */
class SourceReaderProperties {
  @Property(tries = 300)
  void anyTextIsReadOrReported(@ForAll("hostile") String body) throws IOException {
    inFolder(
        folder -> {
          Draft draft = folder.segment(body).read();
          long lines = body.lines().count() + 7;
          assertTrue(
              draft.problems().stream().allMatch(problem -> problem.position().line() <= lines));
        });
  }

  @Property(tries = 100)
  void anyYamlIsReadOrReported(@ForAll("hostile") String yaml) throws IOException {
    inFolder(folder -> folder.with("modules/m/module.yaml", yaml).read());
  }

  @Property(tries = 100)
  void answersComeBackAsWritten(@ForAll("answers") List<String> answers) throws IOException {
    StringBuilder body =
        new StringBuilder("# Q {quiz practice #quiz}\n\n## What? {several #q}\n\n");
    answers.forEach(answer -> body.append("- [x] ").append(answer).append('\n'));
    inFolder(
        folder -> {
          Quiz quiz =
              (Quiz) folder.segment(body.toString()).read().segments().get(0).activities().get(0);
          Question.Several several = (Question.Several) quiz.questions().get(0);
          assertEquals(
              answers, several.options().stream().map(Option::text).map(Object::toString).toList());
        });
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "# ",
            "## ",
            "### ",
            "> ",
            "- [x] ",
            "- [ ] ",
            "1. ",
            "{",
            "}",
            "{choice #q}",
            "{quiz graded}",
            "{at=1,2}",
            "= ",
            "= 3 ± x",
            "-> ",
            "|",
            "|---|",
            "\n",
            "\n\n",
            "  ",
            "<span lang=",
            "</",
            "<!--",
            "[",
            "](",
            "![",
            "[!TRAINER]",
            "[!INSERT",
            "---\n",
            ": ",
            "&a ",
            "*a",
            "\t",
            "term:x",
            "`",
            "```",
            "\u0645",
            "é",
            "{sort}",
            "{match}",
            "{scenario file}",
            "{activity x.md}",
            "{activity",
            "{hotspot}",
            "{order}",
            "draw=a:b");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<List<String>> answers() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(1)
        .ofMaxLength(12)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private interface Case {
    void run(SourceFolder folder) throws IOException;
  }

  private static void inFolder(Case test) throws IOException {
    Path root = Files.createTempDirectory("sources");
    try {
      test.run(new SourceFolder(root));
    } finally {
      try (Stream<Path> files = Files.walk(root)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }
}
