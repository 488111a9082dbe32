// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.lti.ags.AgsEndpoint;
import org.mttcourseware.lti.launch.Launch;
import org.mttcourseware.lti.launch.ResourceLink;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;

/** The links of courses: what each shows, and where its grades go. */
final class Links {
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_SCOPES = 1000;

  private Links() {}

  /** What was kept: our id of the link, and what it shows now. */
  record Kept(String id, Placement placement) {}

  /** What an earlier link was set to: a copied course goes on with it (LTI Core 1.3, D). */
  private record Earlier(String lmsId, Placement placement, boolean held) {}

  /** Keeps the link of {@code launch}; nothing if the message names none that is known. */
  static Optional<Kept> keep(
      AcademyRows rows, Launch launch, Known known, @Nullable String course, Instant now) {
    Optional<ResourceLink> link = launch.resourceLink();
    if (link.isEmpty()) {
      return ofLineItem(rows, launch, known);
    }
    Placement named = Placement.of(launch);
    Known.Link row = known.link();
    return Optional.of(
        row == null
            ? insert(rows, launch, link.get(), known, course, named, now)
            : refresh(rows, launch, link.get(), row, course, named));
  }

  /** A submission review may name its column alone. */
  private static Optional<Kept> ofLineItem(AcademyRows rows, Launch launch, Known known) {
    String item = FittingText.address(launch.ags().flatMap(AgsEndpoint::lineItem));
    return item.isEmpty()
        ? Optional.empty()
        : rows.query(
                "select id, programme, adaptation, segment, activity from resource_link where"
                    + " academy = :academy and deployment = :deployment and line_item = :item order"
                    + " by created_at limit 1")
            .bind("deployment", known.deployment())
            .bind("item", item)
            .map((row, names) -> new Kept(row.getString("id"), placement(row)))
            .findOne();
  }

  private static Placement placement(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Placement(
        row.getString("programme"),
        row.getString("adaptation"),
        row.getString("segment"),
        row.getString("activity"));
  }

  private static Kept insert(
      AcademyRows rows,
      Launch launch,
      ResourceLink link,
      Known known,
      @Nullable String course,
      Placement named,
      Instant now) {
    Optional<Earlier> earlier = earlier(rows, launch, link.history());
    Placement placement =
        named.isChosen() ? named : earlier.map(Earlier::placement).orElse(Placement.NONE);
    rows.update(
            "insert into resource_link (id, academy, deployment, context, lms_id, title, programme,"
                + " adaptation, segment, activity, line_item, line_items, ags_scopes, grades_held,"
                + " created_at) values (:id, :academy, :deployment, :context, :lms, :title,"
                + " :programme, :adaptation, :segment, :activity, :item, :items, :scopes, :held,"
                + " :now) on conflict do nothing")
        .bind("id", RandomIds.id())
        .bind("deployment", known.deployment())
        .bind("context", course)
        .bind("lms", link.id())
        .bind("title", FittingText.of(link.title(), LONGEST_TITLE))
        .bind("programme", placement.programme())
        .bind("adaptation", placement.adaptation())
        .bind("segment", placement.segment())
        .bind("activity", placement.activity())
        .bind("item", FittingText.address(launch.ags().flatMap(AgsEndpoint::lineItem)))
        .bind("items", FittingText.address(launch.ags().flatMap(AgsEndpoint::lineItems)))
        .bind("scopes", scopes(launch))
        .bind("held", earlier.map(Earlier::held).orElse(false))
        .bind("now", now)
        .execute();
    String id =
        rows.query(
                "select id from resource_link where academy = :academy and deployment = :deployment"
                    + " and lms_id = :lms")
            .bind("deployment", known.deployment())
            .bind("lms", link.id())
            .mapTo(String.class)
            .one();
    return new Kept(id, placement);
  }

  /** The nearest earlier link that this platform launched into the same academy. */
  private static Optional<Earlier> earlier(AcademyRows rows, Launch launch, List<String> history) {
    if (history.isEmpty()) {
      return Optional.empty();
    }
    return rows
        .query(
            "select l.lms_id, l.programme, l.adaptation, l.segment, l.activity, l.grades_held from"
                + " resource_link l join deployment d on d.id = l.deployment where l.academy ="
                + " :academy and d.platform = :platform and l.lms_id in (<history>)")
        .bind("platform", launch.registration().id())
        .bindList("history", history)
        .map(
            (row, names) ->
                new Earlier(row.getString("lms_id"), placement(row), row.getBoolean("grades_held")))
        .stream()
        .min(Comparator.comparingInt(link -> history.indexOf(link.lmsId())));
  }

  /**
   * What a launch does not name stays: some bring the service of grades only for those who have
   * any, and a column that we made is named by nobody else.
   */
  private static Kept refresh(
      AcademyRows rows,
      Launch launch,
      ResourceLink link,
      Known.Link row,
      @Nullable String course,
      Placement named) {
    Known.Link wanted =
        new Known.Link(
            row.id(),
            course == null ? row.context() : course,
            or(FittingText.of(link.title(), LONGEST_TITLE), row.title()),
            named.isChosen() ? named : row.placement(),
            or(address(launch, AgsEndpoint::lineItem), row.lineItem()),
            or(address(launch, AgsEndpoint::lineItems), row.lineItems()),
            or(scopes(launch), row.scopes()));
    if (!wanted.equals(row)) {
      update(rows, wanted);
    }
    return new Kept(row.id(), wanted.placement());
  }

  private static void update(AcademyRows rows, Known.Link link) {
    rows.update(
            "update resource_link set context = :context, title = :title, programme = :programme,"
                + " adaptation = :adaptation, segment = :segment, activity = :activity, line_item ="
                + " :item, line_items = :items, ags_scopes = :scopes where academy = :academy and"
                + " id = :id")
        .bind("context", link.context())
        .bind("title", link.title())
        .bind("programme", link.placement().programme())
        .bind("adaptation", link.placement().adaptation())
        .bind("segment", link.placement().segment())
        .bind("activity", link.placement().activity())
        .bind("item", link.lineItem())
        .bind("items", link.lineItems())
        .bind("scopes", link.scopes())
        .bind("id", link.id())
        .execute();
  }

  private static String address(
      Launch launch, java.util.function.Function<AgsEndpoint, Optional<URI>> part) {
    return FittingText.address(launch.ags().flatMap(part));
  }

  private static String scopes(Launch launch) {
    Set<String> scopes = new TreeSet<>(launch.ags().map(AgsEndpoint::scopes).orElse(Set.of()));
    String joined = String.join(" ", scopes);
    return joined.length() <= LONGEST_SCOPES ? joined : "";
  }

  private static String or(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value;
  }
}
