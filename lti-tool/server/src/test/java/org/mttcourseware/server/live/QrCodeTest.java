// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phone reads from the wall. */
final class QrCodeTest {
  private static final int SCALE = 6;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://192.168.178.100:8080/live/7K4QXW",
        "https://live.training.academy.example.org/live/BCDFGH"
      })
  void isTheAddressToJoin(String address) throws ReaderException {
    assertEquals(address, read(QrCode.svg(address)));
  }

  /** Paints the squares of the drawing, and reads them as a camera does. */
  private static String read(String svg) throws ReaderException {
    Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"").matcher(svg);
    if (!box.find()) {
      throw new AssertionError(svg);
    }
    int size = Integer.parseInt(box.group(1)) * SCALE;
    int[] pixels = new int[size * size];
    Arrays.fill(pixels, 0xFFFFFF);
    Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
        .matcher(svg)
        .results()
        .forEach(
            square -> {
              int left = Integer.parseInt(square.group(1)) * SCALE;
              int top = Integer.parseInt(square.group(2)) * SCALE;
              for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * size + left, y * size + left + SCALE, 0);
              }
            });
    RGBLuminanceSource picture = new RGBLuminanceSource(size, size, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText();
  }
}
