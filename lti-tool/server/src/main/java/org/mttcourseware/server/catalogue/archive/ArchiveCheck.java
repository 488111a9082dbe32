// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import org.mttcourseware.core.format.CatalogueDocument;

/** What became of looking at an archive. */
public sealed interface ArchiveCheck {
  /**
   * It is a catalogue, and every file it names is there.
   *
   * @param text {@code catalogue.json} as it stands
   * @param sha256 of the archive, in hexadecimal digits
   */
  record Sound(CatalogueDocument document, String text, String sha256, long bytes)
      implements ArchiveCheck {}

  /** It is not taken. */
  record Refused(ArchiveFault fault) implements ArchiveCheck {}
}
