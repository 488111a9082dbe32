// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.AcademyRows;

/** The shelves of one academy, as the database has them. */
final class ShelfRows {
  private static final String VISIBLE =
      "catalogue.withdrawn_at is null and (catalogue.academy = :academy"
          + " or catalogue.academy = 'site' and exists (select 1 from catalogue_offer offer"
          + " where offer.academy in ('site', :academy)"
          + " and offer.programme = catalogue.programme"
          + " and offer.adaptation = catalogue.adaptation))";

  private ShelfRows() {}

  /** Returns all shelves of the academy. */
  static List<Shelf> all(AcademyRows rows) {
    Map<ProgrammeKey, List<Version>> versions = new TreeMap<>();
    rows.query("select " + Version.COLUMNS + " from catalogue where " + VISIBLE + newestFirst())
        .map((row, context) -> Version.of(row))
        .forEach(
            version ->
                versions.computeIfAbsent(version.key(), key -> new ArrayList<>()).add(version));
    Map<ProgrammeKey, Choice> choices = choices(rows);
    return versions.entrySet().stream()
        .map(entry -> shelf(entry.getKey(), entry.getValue(), choices.get(entry.getKey())))
        .toList();
  }

  /** Returns the shelf of {@code key}. */
  static Optional<Shelf> one(AcademyRows rows, ProgrammeKey key) {
    List<Version> versions =
        rows.query(
                "select "
                    + Version.COLUMNS
                    + " from catalogue where programme = :programme and adaptation = :adaptation"
                    + " and "
                    + VISIBLE
                    + newestFirst())
            .bind("programme", key.programme())
            .bind("adaptation", key.adaptation())
            .map((row, context) -> Version.of(row))
            .list();
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(shelf(key, versions, choices(rows).get(key)));
  }

  private static String newestFirst() {
    return " order by catalogue.uploaded_at desc, catalogue.id";
  }

  private static Shelf shelf(ProgrammeKey key, List<Version> versions, @Nullable Choice choice) {
    if (choice == null) {
      return new Shelf(key, versions, Optional.empty(), false);
    }
    return new Shelf(
        key,
        versions,
        versions.stream().filter(version -> version.id().equals(choice.pin())).findFirst(),
        choice.hidden());
  }

  private static Map<ProgrammeKey, Choice> choices(AcademyRows rows) {
    Map<ProgrammeKey, Choice> choices = new TreeMap<>();
    rows.query("select * from shelf where academy = :academy")
        .map(
            (row, context) ->
                Map.entry(
                    new ProgrammeKey(row.getString("programme"), row.getString("adaptation")),
                    new Choice(row.getString("catalogue"), row.getBoolean("hidden"))))
        .forEach(entry -> choices.put(entry.getKey(), entry.getValue()));
    return choices;
  }

  /** Stays with {@code version} from now on; null follows the newest. */
  static void pin(AcademyRows rows, ProgrammeKey key, @Nullable String version) {
    insert(rows, key);
    rows.update("update shelf set catalogue = :version" + OF_KEY)
        .bind("version", version)
        .bind("programme", key.programme())
        .bind("adaptation", key.adaptation())
        .execute();
  }

  static void hide(AcademyRows rows, ProgrammeKey key, boolean hidden) {
    insert(rows, key);
    rows.update("update shelf set hidden = :hidden" + OF_KEY)
        .bind("hidden", hidden)
        .bind("programme", key.programme())
        .bind("adaptation", key.adaptation())
        .execute();
  }

  private static final String OF_KEY =
      " where academy = :academy and programme = :programme and adaptation = :adaptation";

  private static void insert(AcademyRows rows, ProgrammeKey key) {
    rows.update(
            "insert into shelf (academy, programme, adaptation, hidden)"
                + " values (:academy, :programme, :adaptation, false) on conflict do nothing")
        .bind("programme", key.programme())
        .bind("adaptation", key.adaptation())
        .execute();
  }

  /** What an academy chose of a programme. */
  private record Choice(@Nullable String pin, boolean hidden) {}
}
