// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.mttcourseware.core.render.Content;

/**
 * Sets a manuscript as PDF. It reaches nothing but the manuscript's own pictures: no network, no
 * file, no font of the machine.
 */
final class Press {
  private final Fonts fonts = new Fonts();
  private final DrawnWords drawnWords = new DrawnWords(new Outlines(fonts));

  static {
    XRLog.setLoggingEnabled(false);
  }

  /** Returns {@code manuscript} as a PDF whose bytes depend on nothing but the manuscript. */
  byte[] print(Manuscript manuscript) {
    try (PDDocument document = SteadyDocument.empty();
        PdfBoxRenderer renderer = builder(manuscript).usePDDocument(document).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      Direction.restore(document, manuscript);
      return SteadyDocument.bytes(document, manuscript);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(manuscript.id(), unreadable);
    }
  }

  private PdfRendererBuilder builder(Manuscript manuscript) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(
        new W3CDom().namespaceAware(false).fromJsoup(manuscript.page()), Manuscript.PICTURES);
    builder.useUriResolver((base, address) -> address);
    builder.useProtocolsStreamImplementation(
        address -> new Picture(manuscript.media(), address, drawnWords), "mtt");
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (address, type) -> address.startsWith(Manuscript.PICTURES), when);
    }
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.defaultTextDirection(
        manuscript.language().direction().equals("rtl") ? TextDirection.RTL : TextDirection.LTR);
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.toStream(OutputStream.nullOutputStream());
    fonts.addTo(builder);
    return builder;
  }

  /** A picture of the manuscript, as the typesetter asks for it. */
  private record Picture(Map<String, Content> media, String address, DrawnWords drawnWords)
      implements FSStream {
    @Override
    public InputStream getStream() {
      Content content = media.get(address.substring(Manuscript.PICTURES.length()));
      if (content == null) {
        throw new IllegalStateException("no picture " + address);
      }
      try (InputStream in = content.open()) {
        byte[] bytes = in.readAllBytes();
        return new ByteArrayInputStream(address.endsWith(".svg") ? outlined(bytes) : bytes);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(address, unreadable);
      }
    }

    private byte[] outlined(byte[] drawing) {
      return drawnWords
          .outlined(new String(drawing, StandardCharsets.UTF_8))
          .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
