// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * Text of a catalogue, fit to stand in a page of ours. A catalogue is what somebody uploaded: in a
 * lesson it is shown in a frame of its own, here only words and pictures are let through.
 */
public final class SafeMarkup {
  private static final Pattern MEDIA = Pattern.compile("\\.\\./(media/[A-Za-z0-9._/-]+)");
  private static final Document.OutputSettings AS_IT_IS =
      new Document.OutputSettings().prettyPrint(false);
  private static final Safelist WORDS =
      Safelist.none()
          .addTags("p", "em", "strong", "ul", "ol", "li", "br", "blockquote", "code", "figure")
          .addTags("figcaption", "table", "thead", "tbody", "tr", "th", "td", "img", "sub", "sup")
          .addTags("bdi", "span")
          .addAttributes("bdi", "dir", "lang")
          .addAttributes("span", "dir", "lang")
          .addAttributes("img", "src", "alt", "width", "height")
          .preserveRelativeLinks(true);

  private SafeMarkup() {}

  /** Returns {@code html} with nothing but words and the pictures of the catalogue. */
  public static String of(String html) {
    Document body = Jsoup.parseBodyFragment(Jsoup.clean(html, "", WORDS, AS_IT_IS));
    body.outputSettings(AS_IT_IS);
    for (Element picture : body.select("img")) {
      Matcher media = MEDIA.matcher(picture.attr("src"));
      if (media.matches() && !media.group(1).contains("..")) {
        picture.attr("src", media.group(1));
      } else {
        picture.remove();
      }
    }
    return body.body().html();
  }

  /** Returns {@code markup}, made here, with its pictures where pages of a room find them. */
  public static String inRoom(String markup, String room, String language) {
    return markup.replace("src=\"media/", "src=\"/live/room/" + room + "/media/" + language + "/");
  }

  /** Returns the words of {@code html} alone. */
  public static String words(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
