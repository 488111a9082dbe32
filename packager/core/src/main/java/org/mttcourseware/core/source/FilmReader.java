// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mttcourseware.core.model.Film;

/** Reads a film: a recording, or a clip of one drawing. */
final class FilmReader {
  private static final Set<String> SETTINGS = Set.of("seconds", "show", "focus");

  private FilmReader() {}

  static Film read(ActivitySource source) {
    YamlMap head = source.head();
    Film.Showing showing =
        head.has("drawing") || !head.has("media") ? clip(source) : recording(source);
    Film film =
        new Film(
            head.text("id"),
            head.text("title"),
            showing instanceof Film.Clip ? source.opening() : source.introduction(),
            showing);
    source.reading().at(showing, head.at(showing instanceof Film.Clip ? "drawing" : "media"));
    return film;
  }

  private static Film.Showing recording(ActivitySource source) {
    return new Film.Recording(
        path("media", "", source),
        path("captions", "", source),
        path("poster", "", source),
        source.blocks().blocks(source.before()));
  }

  private static Film.Showing clip(ActivitySource source) {
    String alt = source.head().text("alt");
    return new Film.Clip(
        path("drawing", alt, source),
        alt,
        source.sections().stream().map(section -> scene(section, source)).toList());
  }

  private static String path(String role, String alt, ActivitySource source) {
    String written = source.head().text(role);
    if (written.isEmpty()) {
      return "";
    }
    String path = Paths.below(source.file().folder(), written);
    source.reading().uses.add(new Use.Media(source.head().atValue(role), path, role, alt));
    return path;
  }

  private static Film.ClipScene scene(Section section, ActivitySource source) {
    Attributes attributes = section.attributes();
    attributes.reportUnknown(Set.of(), SETTINGS, source.reading());
    Film.ClipScene scene =
        new Film.ClipScene(
            source.id("scene", section),
            section.title(),
            attributes.whole("seconds", 0, source.reading()),
            names(attributes.setting("show")),
            names(attributes.setting("focus")),
            source.blocks().blocks(section.nodes()));
    source.reading().positions.putPart(scene, "settings", attributes.at());
    return source.reading().at(scene, section.at());
  }

  private static List<String> names(String setting) {
    return setting.isEmpty() ? List.of() : Arrays.asList(setting.split(","));
  }
}
