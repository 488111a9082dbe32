// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import org.mttcourseware.core.render.Content;

/** A discussion topic of a cartridge (CC 1.1 and 1.3, section "Discussion topic"). */
final class DiscussionTopic {
  private DiscussionTopic() {}

  /**
   * Returns the topic.
   *
   * @param html what to talk about
   */
  static Content of(CartridgeVersion version, String title, String html) {
    return new Xml()
        .open("topic", "xmlns", version.topic())
        .text("title", PlainTitle.of(title))
        .text("text", html, "texttype", "text/html")
        .close()
        .toContent();
  }
}
