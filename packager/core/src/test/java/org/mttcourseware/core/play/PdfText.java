// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mttcourseware.core.render.Content;

/** What can be read in a PDF. */
final class PdfText {
  private PdfText() {}

  static PDDocument open(Content pdf) throws IOException {
    try (InputStream in = pdf.open()) {
      return Loader.loadPDF(in.readAllBytes());
    }
  }

  /**
   * Returns the text of {@code pdf} in the order in which it is read, words parted by one space.
   */
  static String of(Content pdf) throws IOException {
    try (PDDocument document = open(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
