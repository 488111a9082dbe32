// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.settings;

/** A setting that cannot be used; the message names it and says what to write. */
public final class WrongSettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes one from the name and what is wrong with the value. */
  public WrongSettingException(Setting setting, String wrong) {
    super(setting + ": " + wrong);
  }
}
