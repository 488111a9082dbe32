// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import org.mttcourseware.server.catalogue.archive.ArchiveFault;

/** What became of an archive that was brought. */
public sealed interface Added {
  /**
   * It is stored.
   *
   * @param sameNumber whether another version of the programme has the same number
   */
  record Stored(Version version, boolean sameNumber) implements Added {}

  /**
   * The very same archive was there before.
   *
   * @param restored whether it had been withdrawn, and is shown again
   */
  record AlreadyThere(Version version, boolean restored) implements Added {}

  /** It is not taken, and nothing is stored. */
  record Refused(ArchiveFault fault) implements Added {}
}
