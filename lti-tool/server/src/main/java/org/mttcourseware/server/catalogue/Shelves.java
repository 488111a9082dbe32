// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;

/**
 * Which version of each catalogue an academy sees. New works begin on it; a work that was begun
 * stays with the version that it was begun on.
 */
public final class Shelves {
  private final Database database;
  private final Catalogues catalogues;

  /** Makes the shelves of what {@code catalogues} holds. */
  public Shelves(Database database, Catalogues catalogues) {
    this.database = database;
    this.catalogues = catalogues;
  }

  /** Returns the shelves of {@code academy}, hidden ones too, in the order of their keys. */
  public List<Shelf> of(AcademyId academy) {
    return database.of(academy, ShelfRows::all);
  }

  /** Returns what the teachers of {@code academy} may choose from. */
  public List<Catalogue> shown(AcademyId academy) {
    return of(academy).stream()
        .filter(shelf -> !shelf.hidden())
        .flatMap(shelf -> catalogues.read(shelf.shown().id()).stream())
        .toList();
  }

  /**
   * Returns the catalogue for a link in a course: the one that is shown, hidden or not, or where a
   * new version has dropped the segment, the newest that has it.
   */
  public Optional<Catalogue> find(AcademyId academy, ProgrammeKey key, String segment) {
    Optional<Shelf> shelf = database.of(academy, rows -> ShelfRows.one(rows, key));
    if (shelf.isEmpty()) {
      return Optional.empty();
    }
    List<Version> inOrder = new ArrayList<>(List.of(shelf.get().shown()));
    inOrder.addAll(shelf.get().versions());
    return inOrder.stream()
        .flatMap(version -> catalogues.read(version.id()).stream())
        .filter(catalogue -> catalogue.segment("", segment).isPresent())
        .findFirst();
  }
}
