// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import java.util.Locale;
import java.util.Map;

/** The types of file that a catalogue may hold, by the ending of their names. */
public final class MediaTypes {
  private static final Map<String, String> OF_PAGES =
      Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8");

  private static final Map<String, String> MEDIA =
      Map.ofEntries(
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("wav", "audio/wav"),
          Map.entry("vtt", "text/vtt; charset=utf-8"),
          Map.entry("pdf", "application/pdf"));

  private MediaTypes() {}

  /** Returns the type that a browser is told for the file {@code path}. */
  public static String of(String path) {
    String ending = ending(path).toLowerCase(Locale.ROOT);
    if (OF_PAGES.containsKey(ending)) {
      return OF_PAGES.getOrDefault(ending, "");
    }
    return switch (ending) {
      case "html" -> "text/html; charset=utf-8";
      case "json" -> "application/json";
      default -> MEDIA.getOrDefault(ending, "application/octet-stream");
    };
  }

  static boolean isMedia(String ending) {
    return MEDIA.containsKey(ending);
  }

  static boolean isOfPages(String ending) {
    return OF_PAGES.containsKey(ending);
  }

  static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
