// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.GZIPException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes a document so that the same book is the same bytes: no date, an identifier made of the
 * book's name, metadata written by hand, and streams deflated in Java, since the JDK's deflate is
 * that of the machine.
 */
final class SameBytes {
  private static final int LEVEL = 6;

  private SameBytes() {}

  static byte[] of(PDDocument document, Manuscript manuscript) throws IOException {
    document.setDocumentInformation(information(manuscript));
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Metadata.of(manuscript));
    document.getDocumentCatalog().setMetadata(metadata);
    // Fonts are cut down to the letters used only when a document is saved: so twice.
    byte[] saved = saved(document, manuscript);
    try (PDDocument again = Loader.loadPDF(saved)) {
      deflateAnew(again);
      return saved(again, manuscript);
    }
  }

  private static PDDocumentInformation information(Manuscript manuscript) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(manuscript.page().title());
    information.setProducer(Metadata.PRODUCER);
    return information;
  }

  private static byte[] saved(PDDocument document, Manuscript manuscript) throws IOException {
    document.setDocumentId((long) manuscript.id().hashCode());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  private static void deflateAnew(PDDocument document) throws IOException {
    for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      COSBase held = object.getObject();
      if (held instanceof COSStream stream && isDeflated(stream)) {
        deflateAnew(stream);
      }
    }
  }

  private static boolean isDeflated(COSStream stream) {
    return COSName.FLATE_DECODE.equals(stream.getFilters());
  }

  private static void deflateAnew(COSStream stream) throws IOException {
    byte[] plain;
    try (InputStream in = stream.createInputStream()) {
      plain = in.readAllBytes();
    }
    try (OutputStream raw = stream.createRawOutputStream();
        OutputStream deflating = new DeflaterOutputStream(raw, deflater())) {
      deflating.write(plain);
    }
  }

  private static Deflater deflater() {
    try {
      return new Deflater(LEVEL);
    } catch (GZIPException e) {
      throw new IllegalStateException("level " + LEVEL + " is one of JZlib's", e);
    }
  }
}
