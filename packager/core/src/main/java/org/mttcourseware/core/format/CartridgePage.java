// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import org.jsoup.nodes.Entities;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.render.Content;

/**
 * A page of a cartridge: HTML without style and scripts, which learning systems take out. They also
 * keep no more than the inside of the body, which therefore says language and direction itself
 * ({@link CartridgeText#whole}).
 */
final class CartridgePage {
  private CartridgePage() {}

  /**
   * Returns a page in {@code language}.
   *
   * @param body markup
   */
  static Content of(Language language, String title, String body) {
    return Content.of(
        """
        <!DOCTYPE html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        </head>
        <body>
        %s
        </body>
        </html>
        """
            .formatted(language.tag(), language.direction(), Entities.escape(title), body));
  }
}
