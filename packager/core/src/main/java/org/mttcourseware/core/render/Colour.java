// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.Locale;

/**
 * A colour on a screen, with the contrast of WCAG 2.2.
 *
 * @param red 0 to 255, as the others
 */
record Colour(int red, int green, int blue) {
  static final Colour WHITE = new Colour(255, 255, 255);

  /** The ground of the dark scheme. */
  static final Colour NIGHT = new Colour(22, 27, 31);

  /** Reads {@code #rrggbb}. */
  static Colour of(String hex) {
    int value = Integer.parseInt(hex.substring(1), 16);
    return new Colour(value >> 16 & 255, value >> 8 & 255, value & 255);
  }

  /**
   * Returns this colour or the first darker one that stands out from {@code ground} by {@code
   * ratio}.
   */
  Colour darkenedTo(Colour ground, double ratio) {
    Colour colour = this;
    while (colour.contrast(ground) < ratio && colour.luminance() > 0) {
      colour = colour.towards(0);
    }
    return colour;
  }

  /**
   * Returns this colour or the first lighter one that stands out from {@code ground} by {@code
   * ratio}.
   */
  Colour lightenedTo(Colour ground, double ratio) {
    Colour colour = this;
    while (colour.contrast(ground) < ratio && colour.luminance() < 1) {
      colour = colour.towards(255);
    }
    return colour;
  }

  double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private Colour towards(int end) {
    return new Colour(step(red, end), step(green, end), step(blue, end));
  }

  private static int step(int from, int to) {
    int change = (to - from) / 16;
    return change != 0 ? from + change : to;
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
