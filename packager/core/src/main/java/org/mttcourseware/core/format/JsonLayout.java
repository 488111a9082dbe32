// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;

/** How the JSON that we write for others is set: to be read by people, alike on every machine. */
public final class JsonLayout {
  private JsonLayout() {}

  /** Returns a printer for one document: two spaces, a line for each value, {@code \n}. */
  public static DefaultPrettyPrinter printer() {
    // Jackson's own choice of line end is that of the machine.
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter()
        .withSeparators(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }
}
