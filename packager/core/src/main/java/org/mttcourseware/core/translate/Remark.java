// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import org.mttcourseware.core.model.Position;

/**
 * Something that a command about translations says of a place: why it refuses, or what to mind.
 *
 * @param message what is wrong
 * @param mend what to do
 */
public record Remark(Position at, String message, String mend) {
  @Override
  public String toString() {
    return at + ": " + message + "; " + mend;
  }
}
