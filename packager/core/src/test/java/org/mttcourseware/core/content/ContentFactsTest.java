// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mttcourseware.core.check.Sums;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.source.SourceReader;

/** Every sum that the curriculum shows is worked out again. */
class ContentFactsTest {
  private static final Path CONTENT = Path.of("../../content");
  private static final Pattern CODE = Pattern.compile("check digit.*<code>([A-Z0-9&lt;]+)</code>");
  private static final Pattern PASSPORT_LINE =
      Pattern.compile("`([A-Z0-9<]{9}[0-9<][A-Z<]{3}[0-9]{7}[FM<][0-9]{7}[A-Z0-9<]{16})`");

  @Test
  void everySumIsRight() throws IOException {
    List<String> wrong = new ArrayList<>();
    int sums = 0;
    for (Path file : texts()) {
      for (Sums.Sum sum : Sums.in(Files.readString(file))) {
        sums++;
        if (!sum.right()) {
          wrong.add(file + ": " + sum.written() + " comes to " + sum.result());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(sums > 60, "only " + sums + " sums found");
  }

  @Test
  void everyNumberAskedForIsWorkedOut() throws IOException {
    List<String> without = new ArrayList<>();
    for (Question.Numeric question : numericQuestions()) {
      String explanation = question.prompt().explanation().toString().replaceAll("<[^>]*>", "");
      boolean worked =
          Sums.in(explanation).stream()
              .map(sum -> question.answer().subtract(new BigDecimal(sum.result())).abs())
              .anyMatch(away -> away.compareTo(question.tolerance()) <= 0);
      // A number to be known and not worked out, such as a term in a treaty, is said first.
      String first = explanation.split("\\.\\s", 2)[0];
      boolean said =
          !first.matches("(?s).*[+−×÷].*")
              && Pattern.compile("\\b" + question.answer().toPlainString() + "\\b")
                  .matcher(first)
                  .find();
      // Check digits are worked out again by the test below.
      if (!worked && !said && !CODE.matcher(question.prompt().title().value()).find()) {
        without.add(question.id());
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void everyCheckDigitAskedForIsRight() throws IOException {
    int asked = 0;
    for (Question.Numeric question : numericQuestions()) {
      Matcher code = CODE.matcher(question.prompt().title().value());
      if (code.find()) {
        asked++;
        int digit = checkDigit(code.group(1).replace("&lt;", "<"));
        assertEquals(question.answer().intValueExact(), digit, question.id());
      }
    }
    assertTrue(asked >= 7, "only " + asked + " check digits asked for");
  }

  @Test
  void everyPassportLineHasItsLengthAndItsComposite() throws IOException {
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (Path file : texts()) {
      Matcher line = PASSPORT_LINE.matcher(Files.readString(file));
      while (line.find()) {
        String mrz = line.group(1);
        assertEquals(44, mrz.length(), mrz);
        String covered = mrz.substring(0, 10) + mrz.substring(13, 20) + mrz.substring(21, 43);
        if (checkDigit(covered) == mrz.charAt(43) - '0') {
          right++;
        } else {
          wrong.add(mrz);
        }
      }
    }
    assertTrue(right > 5, "only " + right + " lines found");
    // S3, S4 and S5 are meant to fail: learners find out why.
    assertEquals(
        List.of(),
        wrong.stream()
            .filter(
                mrz ->
                    !mrz.startsWith("T0098721Z9UTO86")
                        && !mrz.startsWith("T0O98721Z9")
                        && !mrz.endsWith("<37"))
            .toList());
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT.resolve("modules"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static List<Question.Numeric> numericQuestions() throws IOException {
    return SourceReader.read(CONTENT).originalSegments().stream()
        .flatMap(segment -> segment.activities().stream())
        .filter(Quiz.class::isInstance)
        .flatMap(quiz -> ((Quiz) quiz).questions().stream())
        .filter(Question.Numeric.class::isInstance)
        .map(Question.Numeric.class::cast)
        .toList();
  }

  /** Doc 9303 Part 3, section 4.9: values times 7, 3, 1 in turn; the sum modulo 10. */
  private static int checkDigit(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      char sign = field.charAt(i);
      int value = sign == '<' ? 0 : Character.digit(sign, 36);
      sum += value * new int[] {7, 3, 1}[i % 3];
    }
    return sum % 10;
  }
}
