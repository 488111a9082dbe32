// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.net.URI;

/** The column of a link in the gradebook: where it is, or why it is not known. */
sealed interface Column {
  /** It is there. */
  record At(URI address) implements Column {}

  /** It is not known now. */
  record Not(Posted why) implements Column {}
}
