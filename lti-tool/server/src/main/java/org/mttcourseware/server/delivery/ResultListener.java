// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import org.mttcourseware.server.store.AcademyRows;

/** Hears of each new result: whoever brings it to a gradebook. */
public interface ResultListener {
  /** Takes {@code result} in the transaction that stores it: both are kept, or neither. */
  void reached(AcademyRows rows, Result result);
}
