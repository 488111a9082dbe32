// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A mark that a teacher released, and what became of it.
 *
 * @param problem why it has not arrived; empty if nothing stands in its way
 */
public record Released(
    GradeState state, double given, double maximum, Optional<GradeProblem> problem) {

  static Released read(ResultSet row) throws SQLException {
    String code = row.getString("code");
    return new Released(
        GradeState.valueOf(row.getString("state")),
        row.getDouble("score_given"),
        row.getDouble("score_maximum"),
        code.isEmpty() ? Optional.empty() : Optional.of(GradeProblem.valueOf(code)));
  }
}
