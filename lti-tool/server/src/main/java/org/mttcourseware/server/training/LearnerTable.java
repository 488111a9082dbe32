// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.web.Csv;
import org.mttcourseware.server.web.Texts;

/** The learners of a link as a spreadsheet takes them: by pseudonym, times in UTC. */
final class LearnerTable {
  private static final List<String> HEADS =
      List.of("learner", "status", "progress", "minutes", "points", "of", "began", "seen", "grade");

  private LearnerTable() {}

  static String of(List<LearnerLine> learners, Texts texts) {
    Csv csv = new Csv();
    csv.line(HEADS.stream().map(head -> texts.text("training.csv-" + head)).toList());
    for (LearnerLine line : learners) {
      csv.line(
          List.of(
              line.name(),
              texts.text(line.statusText()),
              String.valueOf(line.percent()),
              String.valueOf(line.minutes()),
              number(line.got()),
              number(line.total()),
              line.started().toString(),
              line.seen().toString(),
              texts.text(line.gradeText())));
    }
    return csv.toString();
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
