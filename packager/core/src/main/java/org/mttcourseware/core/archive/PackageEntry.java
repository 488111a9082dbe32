// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.util.List;
import org.mttcourseware.core.format.Omission;
import org.mttcourseware.core.render.Scope;

/**
 * A package that was written: one line of {@code index.json}.
 *
 * @param file its name in the folder
 * @param format the id of its format
 * @param id of the programme, module or segment
 * @param adaptation its id, or the empty string
 * @param language its tag, or {@code mul} for several languages
 * @param sha256 of the file, in small hexadecimal letters
 * @param omissions what the format could not say; not part of the index
 */
public record PackageEntry(
    String file,
    String format,
    Scope scope,
    String id,
    String adaptation,
    String language,
    String title,
    long bytes,
    String sha256,
    List<Omission> omissions) {
  public PackageEntry {
    omissions = List.copyOf(omissions);
  }
}
