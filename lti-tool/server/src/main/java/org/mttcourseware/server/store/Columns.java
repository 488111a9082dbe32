// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads what both databases hold alike. */
public final class Columns {
  private Columns() {}

  /** Returns a time that is always there. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return optionalInstant(row, column)
        .orElseThrow(() -> new IllegalStateException("no time in " + column));
  }

  /** Returns a time that may be null. */
  public static Optional<Instant> optionalInstant(ResultSet row, String column)
      throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
