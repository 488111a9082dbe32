// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.ags.LineItems;
import org.mttcourseware.lti.service.ServiceAnswer;
import org.mttcourseware.lti.service.ServiceCalls;

/** Puts one grade into its column (AGS 2.0, 3.4): finished, fully graded, with its comment. */
final class Gradebooks {
  private final ServiceCalls calls;
  private final Function<String, Optional<Registration>> registrations;
  private final ColumnSearch columns;

  /**
   * Makes the way to all gradebooks.
   *
   * @param registrations those of platforms that may be called, by our id
   */
  Gradebooks(
      ServiceCalls calls,
      Function<String, Optional<Registration>> registrations,
      ColumnSearch columns) {
    this.calls = calls;
    this.registrations = registrations;
    this.columns = columns;
  }

  /** Tries it once; a column that is gone is sought, or made, once more. */
  Posted post(DueGrade grade) {
    Offer offer = grade.link().offer();
    if (!offer.isMade()) {
      return new Posted.Nowhere();
    }
    Optional<Registration> registration = registrations.apply(grade.platform());
    if (registration.isEmpty()) {
      return new Posted.Later(GradeProblem.PLATFORM_OFF, "", Posted.Extent.ALL, Optional.empty());
    }
    LineItems items = new LineItems(calls, registration.get(), offer.endpoint());
    Column column = columns.of(grade, items);
    Posted posted = post(grade, items, column);
    if (column instanceof Column.At at && isGone(posted) && columns.forget(grade, at.address())) {
      return post(grade, items, columns.sought(grade, items));
    }
    return posted;
  }

  private static boolean isGone(Posted posted) {
    return posted instanceof Posted.Never never && never.problem() == GradeProblem.COLUMN_GONE;
  }

  private static Posted post(DueGrade grade, LineItems items, Column column) {
    if (column instanceof Column.Not not) {
      return not.why();
    }
    URI address = ((Column.At) column).address();
    ServiceAnswer<URI> answer = items.post(address, score(grade));
    return Posted.of(answer);
  }

  /** The comment goes each time: an LMS takes away the one it has if none comes. */
  private static org.mttcourseware.lti.ags.Score score(DueGrade grade) {
    return org.mttcourseware.lti.ags.Score.finished(
            grade.subject(), grade.reachedAt(), grade.score().given(), grade.score().maximum())
        .saying(grade.comment());
  }
}
