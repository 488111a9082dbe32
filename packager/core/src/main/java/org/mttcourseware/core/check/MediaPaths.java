// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.source.Draft;

/** Where pictures and films stand, and of what kind they are. */
final class MediaPaths {
  private static final Set<String> PICTURES = Set.of("svg", "png", "jpg", "jpeg", "gif", "webp");
  private static final Set<String> TAKEN =
      Set.of("svg", "png", "jpg", "jpeg", "mp4", "webm", "mp3", "vtt");
  private static final Map<String, String> INSTEAD =
      Map.of(
          "gif",
          "png",
          "webp",
          "png or jpg",
          "mov",
          "mp4",
          "avi",
          "mp4",
          "ogg",
          "mp3",
          "wav",
          "mp3");
  private static final Pattern ADDRESS = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]+:|//).*");

  private MediaPaths() {}

  /** Returns all media files in the order of their paths. */
  static List<MediaFile> sorted(Draft draft) {
    return draft.media().values().stream().sorted(Comparator.comparing(MediaFile::path)).toList();
  }

  /** Returns the media files directly in {@code folder}. */
  static List<MediaFile> in(String folder, Draft draft) {
    return sorted(draft).stream().filter(media -> folder(media.path()).equals(folder)).toList();
  }

  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.contains(".")
        ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
        : name;
  }

  static boolean isPicture(MediaFile media) {
    return PICTURES.contains(media.extension());
  }

  static boolean isFilm(MediaFile media) {
    return !isPicture(media) && !media.extension().equals("vtt");
  }

  static boolean isTaken(MediaFile media) {
    return TAKEN.contains(media.extension());
  }

  static String instead(MediaFile media) {
    return INSTEAD.getOrDefault(media.extension(), "svg, png, jpg, mp4, webm or mp3");
  }

  /** Returns whether {@code path} is an address on a network, or data, and no path. */
  static boolean isAddress(String path) {
    return ADDRESS.matcher(path).matches();
  }

  static String shortened(String address) {
    return address.length() <= 80 ? address : address.substring(0, 77) + "...";
  }

  /** Returns whether {@code path} stays in the sources. Whether anything is there is not asked. */
  static boolean isInside(String path, Draft draft) {
    boolean relative =
        !isAddress(path) && !path.startsWith("/") && !path.contains("\\") && !path.contains(":");
    boolean climbs = Arrays.asList(path.split("/", -1)).contains("..");
    return relative && !climbs && leadsInside(path, draft);
  }

  private static boolean leadsInside(String path, Draft draft) {
    try {
      Path file = draft.root().resolve(path);
      return !Files.exists(file) || file.toRealPath().startsWith(draft.root().toRealPath());
    } catch (IOException | InvalidPathException unreachable) {
      return false;
    }
  }

  static boolean exists(String path, Draft draft) {
    return !path.isEmpty() && Files.exists(draft.root().resolve(path));
  }

  static boolean isFolder(String path, Draft draft) {
    return !path.isEmpty() && Files.isDirectory(draft.root().resolve(path));
  }

  /** Returns a size in words. */
  static String size(long bytes) {
    return bytes < 1_000_000
        ? (bytes + 500) / 1000 + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
  }
}
