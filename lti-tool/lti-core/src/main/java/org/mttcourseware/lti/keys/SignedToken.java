// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.keys;

import org.mttcourseware.lti.json.JsonObject;

/**
 * A signed token taken apart (RFC 7515, 3.1) and not believed yet: that is {@link PlatformKeys}.
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes for a verifier; nobody compares tokens.
public record SignedToken(JsonObject header, JsonObject claims, byte[] signed, byte[] signature)
    implements TokenRead {
  /** Without the claims and the signature. */
  @Override
  public String toString() {
    return "SignedToken[" + header.exact("kid").orElse("no key id") + "]";
  }
}
