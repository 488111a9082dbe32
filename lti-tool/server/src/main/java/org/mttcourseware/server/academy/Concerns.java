// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.util.List;
import org.mttcourseware.server.store.AcademyRows;

/** Finds what is not all right in an academy; a feature hands in its own. */
@FunctionalInterface
public interface Concerns {
  /** Returns what is wrong now, the worst first; empty if all is well. */
  List<Concern> in(AcademyRows rows);
}
