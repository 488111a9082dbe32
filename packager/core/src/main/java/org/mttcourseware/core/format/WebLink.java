// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import org.mttcourseware.core.render.Content;

/** A link that leads out of a cartridge (CC 1.1 and 1.3, section "Web link"). */
final class WebLink {
  private WebLink() {}

  /** Returns the link to {@code address}. */
  static Content of(CartridgeVersion version, String title, String address) {
    return new Xml()
        .open("webLink", "xmlns", version.webLink())
        .text("title", PlainTitle.of(title))
        .empty("url", "href", address, "target", "_blank")
        .close()
        .toContent();
  }
}
