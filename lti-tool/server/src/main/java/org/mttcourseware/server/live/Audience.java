// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

/** Who is shown a room: each is sent what it may see and no more. */
public enum Audience {
  /** Of somebody who votes. */
  PHONE,
  /** On the wall. */
  SCREEN,
  /** Of a trainer. */
  CONSOLE
}
