// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A PDF: whole from its first line to its last, with its tags. */
final class PdfBook implements PackageKind {
  private static final int TAIL = 1024;

  @Override
  public boolean recognises(PackageContents contents) throws IOException {
    return !contents.isArchive() && text(contents.whole()).startsWith("%PDF-");
  }

  @Override
  public Nature inspect(PackageContents contents, Findings findings) throws IOException {
    String text = text(contents.whole());
    if (!text.substring(Math.max(0, text.length() - TAIL)).contains("%%EOF")) {
      findings.add("PKG101", "", "it ends in the middle");
    }
    return new Nature("pdf", "PDF", "", List.of());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
