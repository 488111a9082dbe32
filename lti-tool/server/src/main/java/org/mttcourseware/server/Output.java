// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

/** How a list is printed. */
enum Output {
  TEXT,
  JSON
}
