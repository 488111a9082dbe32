// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.Set;

/** What the browser showed of the secret that it was given when the login began. */
public sealed interface BrowserProof permits BrowserProof.Secrets, BrowserProof.None {

  /**
   * Secrets from cookies (there may be several: one for each login that is under way), or read back
   * from platform storage. After storage there is no other way left, so a wrong secret is final.
   */
  record Secrets(Set<String> secrets, boolean fromStorage) implements BrowserProof {
    public Secrets {
      secrets = Set.copyOf(secrets);
    }

    /** Secrets from cookies. */
    public Secrets(Set<String> secrets) {
      this(secrets, false);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
      return "Secrets[" + secrets.size() + ", fromStorage=" + fromStorage + "]";
    }
  }

  /** Nothing: its cookies are blocked, or it is another browser. */
  record None() implements BrowserProof {}
}
