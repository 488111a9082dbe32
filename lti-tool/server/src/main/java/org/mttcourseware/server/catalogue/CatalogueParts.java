// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.mttcourseware.server.catalogue.archive.ArchiveLimits;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;

/** Everything about catalogues that other features are made of. */
public final class CatalogueParts {
  private final Catalogues catalogues;
  private final Shelves shelves;
  private final CatalogueFiles files;
  private final Upload upload;
  private final Database database;
  private final Clock clock;

  /**
   * Makes the parts.
   *
   * @param data the data folder: files are unpacked and uploads looked at below it
   * @param megabytes the largest archive that is taken
   */
  public CatalogueParts(Database database, Path data, int megabytes, Clock clock) {
    ArchiveLimits limits = ArchiveLimits.ofUpload(megabytes);
    this.database = database;
    this.clock = clock;
    this.catalogues = new Catalogues(database, clock, limits);
    this.shelves = new Shelves(database, catalogues);
    this.files = new CatalogueFiles(database, data.resolve("cache"), limits);
    this.upload = new Upload(data.resolve("uploads"), megabytes);
  }

  /** Returns the catalogues that were taken. */
  public Catalogues catalogues() {
    return catalogues;
  }

  /** Returns which of them an academy sees. */
  public Shelves shelves() {
    return shelves;
  }

  /** Returns their files. */
  public CatalogueFiles files() {
    return files;
  }

  /** Offers a programme of the site to all academies, unless it was there before. */
  public void offerIfNew(ProgrammeKey key) {
    long versions =
        catalogues.versions(AcademyId.SITE).stream()
            .filter(version -> version.key().equals(key))
            .count();
    if (versions == 1) {
      database.changeSite(rows -> Offers.set(rows, key, List.of(AcademyId.SITE)));
    }
  }

  Upload upload() {
    return upload;
  }

  Clock clock() {
    return clock;
  }

  Withdrawal withdrawal() {
    return new Withdrawal(clock);
  }
}
