// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.PaperPages;
import org.mttcourseware.core.render.PaperText;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * A text of a Moodle question with the files it shows, which stand in it as base 64. It says its
 * language and direction itself: Moodle shows a question in the language of the reader.
 */
final class MoodleText {
  /** What Moodle puts in place of the address of the files of a text. */
  private static final String FILES = "@@PLUGINFILE@@/";

  private final SegmentBuild segment;
  private final PaperPages paper;
  private final StringBuilder html = new StringBuilder();
  private final Map<String, Content> media = new TreeMap<>();

  MoodleText(SegmentBuild segment, PaperPages paper) {
    this.segment = segment;
    this.paper = paper;
  }

  MoodleText paragraph(Html words) {
    html.append("<p>");
    return html(words).raw("</p>");
  }

  MoodleText html(Html words) {
    return add(paper.inline(words, FILES));
  }

  MoodleText blocks(List<Block> blocks) {
    return blocks.isEmpty() ? this : add(paper.blocks(segment, blocks, FILES));
  }

  /** Writes the text and its files into the element that is open; {@code around} is its frame. */
  void write(Xml xml, String around) {
    Language language = segment.segment().language();
    if (html.length() == 0) {
      xml.empty("text");
      return;
    }
    xml.text(
        "text",
        "<%s lang=\"%s\" dir=\"%s\">%s</%s>"
            .formatted(around, language.tag(), language.direction(), html, around));
    media.forEach((path, content) -> file(xml, path, content));
  }

  private static void file(Xml xml, String path, Content content) {
    try (InputStream in = content.open()) {
      String bytes = Base64.getEncoder().encodeToString(in.readAllBytes());
      xml.text("file", bytes, "name", name(path), "path", "/", "encoding", "base64");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  private MoodleText add(PaperText text) {
    String flat = text.xhtml();
    for (String path : text.media().keySet()) {
      flat = flat.replace(FILES + path, FILES + name(path));
    }
    media.putAll(text.media());
    return raw(flat);
  }

  private MoodleText raw(String markup) {
    html.append(markup);
    return this;
  }

  /** The files of a text stand side by side. */
  private static String name(String path) {
    return path.replace('/', '-');
  }
}
