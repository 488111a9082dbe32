// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.source.SourceReader;

final class SourcesTest {
  @TempDir Path folder;

  static Stream<Course> courses() {
    return Stream.of(Course.of(1), Course.of(50), Course.inFiveLanguages());
  }

  @ParameterizedTest
  @MethodSource("courses")
  void haveNoProblem(Course course) throws IOException {
    Sources.write(course, folder);

    Checked checked = Checker.check(SourceReader.read(folder));

    assertEquals(List.of(), checked.problems());
    assertInstanceOf(Checked.Ok.class, checked);
  }

  @Test
  void aPollHasNoProblem() throws IOException {
    PollSource.write(folder);

    assertEquals(List.of(), Checker.check(SourceReader.read(folder)).problems());
  }

  @Test
  void fiftyPagesHaveTwentyQuestions() throws IOException {
    Sources.write(Course.of(50), folder);

    long questions =
        SourceReader.read(folder).originalSegments().stream()
            .flatMap(segment -> segment.activities().stream())
            .mapToLong(activity -> ((Quiz) activity).questions().size())
            .sum();

    assertEquals(20, questions);
  }

  @Test
  void areTheSameEachTime() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");

    Sources.write(Course.of(50), one);
    Sources.write(Course.of(50), two);

    for (Path file : files(one)) {
      assertArrayEquals(
          Files.readAllBytes(file), Files.readAllBytes(two.resolve(one.relativize(file))));
    }
    assertEquals(files(one).size(), files(two).size());
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
