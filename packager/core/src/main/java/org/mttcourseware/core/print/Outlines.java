// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of letters, as SVG writes a path. */
final class Outlines {
  private static final String COMMANDS = "MLQCZ";

  private final Fonts fonts;
  private final Map<Fonts.Face, TrueTypeFont> parsed = new EnumMap<>(Fonts.Face.class);

  Outlines(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Returns how far {@code words} reach, with {@code spacing} between letters. */
  synchronized float width(Fonts.Face face, String words, float size, float spacing) {
    float width = 0;
    int letters = 0;
    for (int letter : words.codePoints().toArray()) {
      width += advance(font(face), letter, size);
      letters++;
    }
    return width + spacing * Math.max(0, letters - 1);
  }

  /** Returns {@code words} as a path that begins at the given place on the line of writing. */
  synchronized String path(
      Fonts.Face face, String words, float across, float down, float size, float spacing) {
    TrueTypeFont font = font(face);
    StringBuilder path = new StringBuilder();
    float at = across;
    for (int letter : words.codePoints().toArray()) {
      append(font, letter, AffineTransform.getTranslateInstance(at, down), size, path);
      at += advance(font, letter, size) + spacing;
    }
    return path.toString();
  }

  private static void append(
      TrueTypeFont font, int letter, AffineTransform place, float size, StringBuilder path) {
    try {
      GlyphData glyph = font.getGlyph().getGlyph(glyph(font, letter));
      if (glyph == null) {
        return;
      }
      double scale = (double) size / font.getUnitsPerEm();
      place.scale(scale, -scale);
      float[] points = new float[6];
      for (PathIterator it = glyph.getPath().getPathIterator(place); !it.isDone(); it.next()) {
        int kind = it.currentSegment(points);
        path.append(COMMANDS.charAt(kind));
        for (int i = 0; i < coordinates(kind); i++) {
          path.append(rounded(points[i])).append(' ');
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int coordinates(int kind) {
    return switch (kind) {
      case PathIterator.SEG_CLOSE -> 0;
      case PathIterator.SEG_QUADTO -> 4;
      case PathIterator.SEG_CUBICTO -> 6;
      default -> 2;
    };
  }

  private static String rounded(float value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static float advance(TrueTypeFont font, int letter, float size) {
    try {
      return font.getAdvanceWidth(glyph(font, letter)) * size / font.getUnitsPerEm();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int glyph(TrueTypeFont font, int letter) throws IOException {
    return font.getUnicodeCmapLookup().getGlyphId(letter);
  }

  private TrueTypeFont font(Fonts.Face face) {
    return parsed.computeIfAbsent(face, this::parse);
  }

  private TrueTypeFont parse(Fonts.Face face) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(fonts.bytes(face)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(face.name(), unreadable);
    }
  }
}
