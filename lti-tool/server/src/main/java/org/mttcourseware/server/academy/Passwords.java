// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Hashes passwords with Argon2id, 19 MiB and two passes, as OWASP advises. Few at once: they need
 * memory, and a flood of sign-ins shall not take it from learners.
 */
final class Passwords {
  /** The fewest signs of a password. */
  static final int SHORTEST = 12;

  /** The most signs: more would only be work for us. */
  static final int LONGEST = 200;

  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final Semaphore AT_ONCE = new Semaphore(2, true);
  private static final String OF_NOBODY = hash("a password that nobody has");

  private Passwords() {}

  static String hash(String password) {
    AT_ONCE.acquireUninterruptibly();
    try {
      return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    } finally {
      AT_ONCE.release();
    }
  }

  static boolean fits(String password, String hash) {
    if (password.length() > LONGEST) {
      return false;
    }
    AT_ONCE.acquireUninterruptibly();
    try {
      return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    } finally {
      AT_ONCE.release();
    }
  }

  /** Does the work of {@link #fits} for a login that does not exist, so that nobody can tell. */
  static void fitsNobody(String password) {
    fits(password, OF_NOBODY);
  }
}
