// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Draws pictures: some deflate to nothing, some hardly. */
final class Pictures {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 200;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private Pictures() {}

  /** Returns a drawing of 3 to 12 kB: a grid of boxes, or a curve of numbers without order. */
  static byte[] svg(Random random) {
    StringBuilder svg =
        new StringBuilder(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">
            <rect width="800" height="600" fill="#f6f3ea"/>
            """);
    if (random.nextBoolean()) {
      boxes(svg, random, 40 + random.nextInt(80));
    } else {
      curve(svg, random, 300 + random.nextInt(600));
    }
    return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void boxes(StringBuilder svg, Random random, int count) {
    int width = 20 + random.nextInt(50);
    int height = 10 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      svg.append("<rect x=\"").append(i % 10 * 80 + 8);
      svg.append("\" y=\"").append(i / 10 * 48 + 8);
      svg.append("\" width=\"").append(width).append("\" height=\"").append(height);
      svg.append("\" fill=\"none\" stroke=\"#1d5b79\"/>\n");
    }
  }

  private static void curve(StringBuilder svg, Random random, int points) {
    svg.append("<path fill=\"none\" stroke=\"#7a1f3d\" d=\"M0 300");
    for (int i = 0; i < points; i++) {
      svg.append('L').append(random.nextInt(8000) / 10.0).append(' ');
      svg.append(random.nextInt(6000) / 10.0);
    }
    svg.append("\"/>\n");
  }

  /** Returns a true-colour image: noise over flat colour, from none (about 1 kB) to 150 kB. */
  static byte[] png(Random random) throws IOException {
    int noise = 1 << random.nextInt(8);
    int colour = random.nextInt(256 - noise + 1);
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(pixels)) {
      byte[] row = new byte[1 + WIDTH * 3];
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 1; x < row.length; x++) {
          row[x] = (byte) (colour + random.nextInt(noise));
        }
        deflater.write(row);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(png);
    out.write(PNG);
    chunk(out, "IHDR", header());
    chunk(out, "IDAT", pixels.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static byte[] header() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(header);
    out.writeInt(WIDTH);
    out.writeInt(HEIGHT);
    // 8 bits, true colour, deflate, no filter, not interlaced.
    out.write(new byte[] {8, 2, 0, 0, 0});
    return header.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }
}
