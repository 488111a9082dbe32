// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.mttcourseware.server.catalogue.Catalogues;
import org.mttcourseware.server.catalogue.archive.ArchiveLimits;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;

/** Puts catalogues on the shelves of tests. */
final class Shelf {
  private Shelf() {}

  static void add(Database database, AcademyId academy, Path archive) throws IOException {
    new Catalogues(database, Clock.systemUTC(), ArchiveLimits.ofUpload(100)).add(academy, archive);
  }
}
