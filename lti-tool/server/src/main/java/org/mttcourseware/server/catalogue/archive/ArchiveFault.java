// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import java.util.List;
import java.util.Locale;

/**
 * Why an archive is not taken.
 *
 * @param found what the sentence names: a path, a number
 */
public record ArchiveFault(Reason reason, List<Object> found) {
  public ArchiveFault {
    found = List.copyOf(found);
  }

  /** Returns the key of the sentence that says what is wrong and what to do. */
  public String text() {
    return "catalogue.fault-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What can be wrong. */
  public enum Reason {
    NOT_A_ZIP,
    DAMAGED,
    TOO_MANY_FILES,
    FILE_TOO_LARGE,
    TOO_LARGE,
    BOMB,
    BAD_PATH,
    SAME_PATH,
    LINK,
    LOCKED,
    STRANGE_FILE,
    NO_DOCUMENT,
    DOCUMENT_UNREADABLE,
    OTHER_SCHEMA,
    BAD_VALUE,
    MISSING_FILE,
    KEY_UNREADABLE
  }
}
