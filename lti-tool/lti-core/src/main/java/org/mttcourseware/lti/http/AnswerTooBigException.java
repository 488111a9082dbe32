// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.http;

import java.io.IOException;

/** An answer larger than the application reads. */
public final class AnswerTooBigException extends IOException {
  private static final long serialVersionUID = 1L;

  public AnswerTooBigException(String why) {
    super(why);
  }
}
