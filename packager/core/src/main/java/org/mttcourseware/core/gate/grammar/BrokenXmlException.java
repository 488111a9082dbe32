// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate.grammar;

import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;

/** A document is not XML, or is XML that we do not read; the message says why. */
public final class BrokenXmlException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  BrokenXmlException(String message, @Nullable Location at) {
    super(message);
    this.line = at == null ? 1 : Math.max(1, at.getLineNumber());
    this.column = at == null ? 1 : Math.max(1, at.getColumnNumber());
  }

  /** Returns the line, from 1. */
  public int line() {
    return line;
  }

  /** Returns the column, from 1. */
  public int column() {
    return column;
  }
}
