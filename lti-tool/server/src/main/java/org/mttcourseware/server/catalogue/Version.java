// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Columns;

/**
 * One catalogue that was taken: a version of a programme under an adaptation.
 *
 * @param id that other rows name it by
 * @param owner whose it is; the site's may be offered to academies
 * @param number as its authors count
 * @param withdrawn since when nobody is shown it; works begun on it go on
 */
public record Version(
    String id,
    AcademyId owner,
    ProgrammeKey key,
    String number,
    String title,
    long bytes,
    Instant uploaded,
    Optional<Instant> withdrawn) {
  /** The columns that {@link #of} reads: all but the document. */
  static final String COLUMNS =
      "catalogue.id, catalogue.academy, catalogue.programme, catalogue.adaptation,"
          + " catalogue.version, catalogue.title, catalogue.bytes, catalogue.uploaded_at,"
          + " catalogue.withdrawn_at";

  static Version of(ResultSet row) throws SQLException {
    return new Version(
        row.getString("id"),
        new AcademyId(row.getString("academy")),
        new ProgrammeKey(row.getString("programme"), row.getString("adaptation")),
        row.getString("version"),
        row.getString("title"),
        row.getLong("bytes"),
        Columns.instant(row, "uploaded_at"),
        Columns.optionalInstant(row, "withdrawn_at"));
  }

  /** Returns what people call it: title and number. */
  public String name() {
    return title + " " + number;
  }

  /** Returns whether it is the site's, not an academy's own. */
  public boolean isOfSite() {
    return owner.equals(AcademyId.SITE);
  }
}
