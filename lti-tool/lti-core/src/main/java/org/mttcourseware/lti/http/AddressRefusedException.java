// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.http;

import java.io.IOException;

/** An address that must not be called, such as one inside the own network; the message says why. */
public final class AddressRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  public AddressRefusedException(String why) {
    super(why);
  }
}
