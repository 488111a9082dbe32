// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.ags.LineItem;
import org.mttcourseware.lti.ags.LineItems;
import org.mttcourseware.lti.service.ServiceAnswer;

/**
 * Finds the column of a link, or of a live session, which belongs to no link. The one that the
 * launch named is looked at once: some platforms name that of another link. Where none was named it
 * is sought, or made, by one instance at a time.
 */
final class ColumnSearch {
  private static final int LONGEST_LABEL = 200;
  private static final String TAG = "result";
  private static final String LIVE_TAG = "live";

  private final ColumnRows rows;

  ColumnSearch(ColumnRows rows) {
    this.rows = rows;
  }

  /** Returns the column for {@code grade}. */
  Column of(DueGrade grade, LineItems items) {
    Offer offer = grade.link().offer();
    Optional<URI> named = Origin.address(offer.lineItem());
    if (named.isEmpty()) {
      return sought(grade, items);
    }
    if (!offer.mayRead() || rows.isChecked(grade, offer.lineItem())) {
      return new Column.At(named.get());
    }
    return checked(grade, items, named.get());
  }

  private Column checked(DueGrade grade, LineItems items, URI named) {
    ServiceAnswer<LineItem> answer = items.read(named);
    boolean another =
        answer.done().flatMap(LineItem::resourceLinkId).stream()
            .anyMatch(id -> !id.isEmpty() && !id.equals(grade.link().lmsId()));
    if (another) {
      return grade.link().lineItems().isEmpty()
          ? not(GradeProblem.OTHER_COLUMN, named.toString())
          : sought(grade, items);
    }
    if (answer.retryable() || answer instanceof ServiceAnswer.Unauthorized) {
      return new Column.Not(Posted.of(answer));
    }
    // Not every platform shows a column that it takes scores for; the score itself will tell.
    rows.check(grade, named.toString());
    return new Column.At(named);
  }

  /** Seeks the column among those of the course, or makes it, unless another is at it now. */
  Column sought(DueGrade grade, LineItems items) {
    Optional<String> made = rows.begin(grade);
    if (made.isEmpty()) {
      return new Column.Not(new Posted.Elsewhere());
    }
    if (!made.get().isEmpty() && !made.get().equals(grade.link().lineItem())) {
      rows.end(grade, made.get());
      return new Column.At(URI.create(made.get()));
    }
    Column column = foundOrMade(grade, items);
    rows.end(grade, column instanceof Column.At at ? at.address().toString() : "");
    return column;
  }

  private static Column foundOrMade(DueGrade grade, LineItems items) {
    ServiceAnswer<List<LineItem>> list = items.list(query(grade.link()));
    if (list.done().isEmpty()) {
      return failed(list);
    }
    List<LineItem> found = list.done().get();
    Optional<LineItem> ours =
        found.stream()
            .filter(item -> item.resourceId().equals(Optional.of(grade.link().resource())))
            .findFirst()
            .or(() -> found.stream().findFirst());
    if (ours.isPresent()) {
      return at(grade, ours.get());
    }
    return grade.link().offer().mayMake()
        ? made(grade, items)
        : not(GradeProblem.NO_COLUMN, grade.link().lineItems());
  }

  private static LineItems.Query query(DueGrade.Link link) {
    return link.isLive()
        ? new LineItems.Query(Optional.empty(), Optional.of(link.resource()), Optional.empty())
        : new LineItems.Query(Optional.of(link.lmsId()), Optional.empty(), Optional.empty());
  }

  private static Column made(DueGrade grade, LineItems items) {
    String title = grade.link().title().isBlank() ? grade.link().resource() : grade.link().title();
    LineItem item =
        LineItem.of(
                title.substring(0, Math.min(title.length(), LONGEST_LABEL)),
                grade.score().maximum())
            .about(grade.link().resource(), grade.link().isLive() ? LIVE_TAG : TAG);
    ServiceAnswer<LineItem> answer =
        items.create(grade.link().isLive() ? item : item.under(grade.link().lmsId()));
    return answer.done().isEmpty() ? failed(answer) : at(grade, answer.done().get());
  }

  /** Only of a score does a conflict mean that it has arrived. */
  private static Column failed(ServiceAnswer<?> answer) {
    return answer instanceof ServiceAnswer.AlreadyNewer
        ? not(GradeProblem.REJECTED, "409")
        : new Column.Not(Posted.of(answer));
  }

  /** A column elsewhere than the gradebook that the launch named gets no grade and no token. */
  private static Column at(DueGrade grade, LineItem item) {
    URI address = item.id().orElseThrow();
    boolean athome =
        Origin.address(grade.link().lineItems())
            .flatMap(Origin::of)
            .filter(origin -> origin.holds(address))
            .isPresent();
    return athome ? new Column.At(address) : not(GradeProblem.OTHER_COLUMN, address.toString());
  }

  private static Column not(GradeProblem problem, String found) {
    return new Column.Not(new Posted.Never(problem, found));
  }

  /** Forgets a column that is gone; returns whether another may be sought. */
  boolean forget(DueGrade grade, URI gone) {
    rows.forget(grade, gone.toString());
    return !grade.link().lineItems().isEmpty() && grade.link().offer().mayRead();
  }
}
