// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.GZIPException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * A document that is written as the same bytes wherever it is written: no date, an identifier made
 * of the book's name, metadata written by hand, and every stream deflated in Java, since the JDK's
 * deflate is that of the machine.
 */
final class SteadyDocument extends COSDocument {
  private static final int LEVEL = 6;

  private final List<SteadyStream> streams = new ArrayList<>();

  private SteadyDocument() {}

  /** Returns a new document without pages. */
  static PDDocument empty() {
    COSDictionary pages = new COSDictionary();
    pages.setItem(COSName.TYPE, COSName.PAGES);
    pages.setItem(COSName.KIDS, new COSArray());
    pages.setItem(COSName.COUNT, COSInteger.ZERO);
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    catalog.setItem(COSName.PAGES, pages);
    COSDictionary trailer = new COSDictionary();
    trailer.setItem(COSName.ROOT, catalog);
    SteadyDocument document = new SteadyDocument();
    document.setTrailer(trailer);
    return new PDDocument(document);
  }

  /** Returns the bytes of {@code document}, one of {@link #empty} with the pages of the book. */
  static byte[] bytes(PDDocument document, Manuscript manuscript) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(manuscript.page().title());
    if (!Metadata.marking(manuscript).isEmpty()) {
      information.setSubject(Metadata.marking(manuscript));
    }
    information.setProducer(Metadata.PRODUCER);
    document.setDocumentInformation(information);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Metadata.of(manuscript));
    document.getDocumentCatalog().setMetadata(metadata);
    document.setDocumentId((long) manuscript.id().hashCode());
    for (SteadyStream stream : ((SteadyDocument) document.getDocument()).streams) {
      stream.deflateAnew();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public COSStream createCOSStream() {
    SteadyStream stream = new SteadyStream();
    streams.add(stream);
    return stream;
  }

  /** A stream that deflates in Java. */
  private static final class SteadyStream extends COSStream {
    private boolean steady;

    @Override
    public OutputStream createOutputStream(COSBase filters) throws IOException {
      if (!COSName.FLATE_DECODE.equals(filters)) {
        return super.createOutputStream(filters);
      }
      steady = true;
      setItem(COSName.FILTER, filters);
      return new DeflaterOutputStream(createRawOutputStream(), deflater());
    }

    /** Deflates again what came deflated, as pictures do; a predictor in it stays. */
    void deflateAnew() throws IOException {
      if (steady || !hasData() || !COSName.FLATE_DECODE.equals(getFilters())) {
        return;
      }
      byte[] plain;
      try (InputStream in = new InflaterInputStream(createRawInputStream())) {
        plain = in.readAllBytes();
      }
      try (OutputStream out = createOutputStream(COSName.FLATE_DECODE)) {
        out.write(plain);
      }
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
