// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mttcourseware.core.render.Content;

class PictureSizeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='400' height='240px' viewBox='0 0 10 6' | 400 | 240",
        "width='100%' viewBox='0 0 1000 704.4' | 1000 | 704",
        "viewBox='-5,-5,30,20' | 30 | 20",
      })
  void drawingSaysIt(String attributes, int width, int height) {
    Content picture = Content.of("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>");

    assertEquals(
        Optional.of(new PictureSize(width, height)), PictureSize.of("media/a.svg", picture));
  }

  @Test
  void photographSaysIt() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), "png", png);

    assertEquals(
        Optional.of(new PictureSize(7, 5)),
        PictureSize.of("media/a.png", new Content.Bytes(png.toByteArray())));
  }

  @Test
  void anythingElseDoesNot() {
    assertEquals(Optional.empty(), PictureSize.of("media/a.svg", Content.of("<svg width='3cm'/>")));
    assertEquals(Optional.empty(), PictureSize.of("media/a.webp", Content.of("RIFF")));
  }
}
