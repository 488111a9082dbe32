// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

/** Somebody who is not signed in asked for an administrator's page: they are sent to sign in. */
final class SignInFirstException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String address;

  SignInFirstException(String address) {
    super("sign in first", null, false, false);
    this.address = address;
  }

  String address() {
    return address;
  }
}
