// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mttcourseware.core.render.Content;

/**
 * How many pixels a picture is wide and high, for formats that name places on it in pixels: a
 * drawing by its {@code width} and {@code height} or else its {@code viewBox}, a photograph as its
 * file says.
 */
record PictureSize(int width, int height) {
  /** Returns the size of {@code picture}, or nothing if its file does not say. */
  static Optional<PictureSize> of(String path, Content picture) {
    try (InputStream in = picture.open()) {
      byte[] bytes = in.readAllBytes();
      return path.endsWith(".svg") ? drawn(bytes) : taken(bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  private static Optional<PictureSize> drawn(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Element root = Jsoup.parse(text, "", Parser.xmlParser()).selectFirst("svg");
    if (root == null) {
      return Optional.empty();
    }
    String[] box = root.attr("viewBox").strip().split("[\\s,]+", -1);
    Optional<PictureSize> said = size(root.attr("width"), root.attr("height"));
    return said.isPresent() || box.length != 4 ? said : size(box[2], box[3]);
  }

  /** A length without a unit, or in pixels; percents and centimetres say nothing here. */
  private static Optional<PictureSize> size(String width, String height) {
    String length = "(\\d+(\\.\\d+)?)(px)?";
    if (!width.matches(length) || !height.matches(length)) {
      return Optional.empty();
    }
    return Optional.of(new PictureSize(pixels(width), pixels(height)));
  }

  private static int pixels(String length) {
    return (int) Math.round(Double.parseDouble(length.replace("px", "")));
  }

  private static Optional<PictureSize> taken(byte[] bytes) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
      } finally {
        reader.dispose();
      }
    }
  }
}
