// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

/** How a token is signed; all but the first must be refused. */
public enum Seal {
  /** As it should be: RS256, under the key id that the LMS publishes. */
  OURS,
  /** No key id in the header. */
  NO_KEY_ID,
  /** A key id that the LMS does not publish. */
  WRONG_KEY_ID,
  /** The right key id, another key. */
  OTHER_KEY,
  /** {@code alg: none}, and no signature. */
  NONE,
  /** HS256 with the public key as its secret. */
  SHARED_SECRET,
  /** Another key, given along in the header. */
  KEY_IN_HEADER,
  /** Another key, and an address of keys in the header. */
  ADDRESS_IN_HEADER
}
