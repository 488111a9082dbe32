// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.util.List;

/** A kind of package, with what must be true of it. One class each. */
interface PackageKind {
  /** Returns whether {@code contents} claims to be of this kind. */
  boolean recognises(PackageContents contents) throws IOException;

  /** Adds what is wrong to {@code findings}, and returns what the package is. */
  Nature inspect(PackageContents contents, Findings findings) throws IOException;

  /**
   * What a package is.
   *
   * @param format the id of the format, as {@code ./mtt build} calls it, or the empty string
   * @param words its name in words, such as {@code SCORM 1.2}
   * @param title what an LMS will call it, or the empty string
   * @param facts what it holds, each in a few words
   */
  record Nature(String format, String words, String title, List<String> facts) {
    public Nature {
      facts = List.copyOf(facts);
    }
  }
}
