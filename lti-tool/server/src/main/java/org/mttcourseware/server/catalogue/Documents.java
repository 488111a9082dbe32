// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.format.CatalogueDocument;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Json;

/** Reads what catalogues say is in them, and keeps those that were asked for last. */
final class Documents {
  private static final int KEPT = 64;

  private final Database database;
  private final Map<String, Catalogue> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Catalogue> eldest) {
          return size() > KEPT;
        }
      };

  Documents(Database database) {
    this.database = database;
  }

  /** Returns the catalogue {@code id}; it never changes. */
  Optional<Catalogue> of(String id) {
    synchronized (kept) {
      Catalogue known = kept.get(id);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<Catalogue> read =
        database.site(
            rows ->
                rows.query("select document from catalogue where id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .findOne()
                    .map(text -> new Catalogue(id, Json.stored(text, CatalogueDocument.class))));
    read.ifPresent(
        catalogue -> {
          synchronized (kept) {
            kept.put(id, catalogue);
          }
        });
    return read;
  }
}
