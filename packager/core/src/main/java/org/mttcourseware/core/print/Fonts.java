// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The fonts that books are set in: DejaVu 2.37, free to embed, with Latin, Cyrillic, Greek,
 * Georgian, Armenian, Arabic and Hebrew. They come from npm at build time; each is held to a
 * checksum, since other outlines would be another book.
 */
final class Fonts {
  /** The family for text. */
  static final String SANS = "Book Sans";

  /** The family for scripts without an oblique face, where one is asked for. */
  static final String UPRIGHT = "Book Upright";

  /** The family for codes and machine-readable lines. */
  static final String MONO = "Book Mono";

  private final Map<Face, byte[]> files = new EnumMap<>(Face.class);

  /** A font file, and what it is used for. */
  enum Face {
    REGULAR(
        "DejaVuSans",
        SANS,
        400,
        FontStyle.NORMAL,
        "7da195a74c55bef988d0d48f9508bd5d849425c1770dba5d7bfc6ce9ed848954"),
    BOLD(
        "DejaVuSans-Bold",
        SANS,
        700,
        FontStyle.NORMAL,
        "e6476c1b80502924294eed40894c5b18e06c181444ca953e5334262df9c27724"),
    OBLIQUE(
        "DejaVuSans-Oblique",
        SANS,
        400,
        FontStyle.ITALIC,
        "4af75fa16ee6d3ad43e1ecec41862c24954af26a55c6bb1ebb27bd486a50f5f4"),
    MONO_REGULAR(
        "DejaVuSansMono",
        MONO,
        400,
        FontStyle.NORMAL,
        "b4a6c3e4faab8773f4ff761d56451646409f29abedd68f05d38c2df667d3c582"),
    MONO_BOLD(
        "DejaVuSansMono-Bold",
        MONO,
        700,
        FontStyle.NORMAL,
        "bce60f1b4421acd9ea51ba6623d7024ecbe6817a953e3654df62a5e6bdf8f769");

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;
    private final String sha256;

    Face(String file, String family, int weight, FontStyle style, String sha256) {
      this.file = file;
      this.family = family;
      this.weight = weight;
      this.style = style;
      this.sha256 = sha256;
    }
  }

  /** Makes all faces known to {@code builder}; only the letters used are embedded. */
  void addTo(PdfRendererBuilder builder) {
    for (Face face : Face.values()) {
      add(builder, face, face.family, face.style);
    }
    add(builder, Face.REGULAR, UPRIGHT, FontStyle.ITALIC);
  }

  private void add(PdfRendererBuilder builder, Face face, String family, FontStyle style) {
    builder.useFont(() -> new ByteArrayInputStream(bytes(face)), family, face.weight, style, true);
  }

  /** Returns the bytes of a font file. */
  synchronized byte[] bytes(Face face) {
    return files.computeIfAbsent(face, Fonts::read);
  }

  private static byte[] read(Face face) {
    String name = "font/ttf/" + face.file + ".ttf";
    try (InputStream in = Fonts.class.getResourceAsStream(name)) {
      byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
      if (!face.sha256.equals(sha256(bytes))) {
        throw new IllegalStateException(
            name
                + " is missing or is not the file it should be; run 'npm ci --ignore-scripts' in"
                + " packager/core and build again");
      }
      return bytes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
