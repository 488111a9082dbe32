// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Language;

/** Reads {@code adaptations/<id>/adaptation.yaml}. */
final class AdaptationReader {
  private AdaptationReader() {}

  static List<Adaptation> readAll(Language original, Reading reading) {
    return reading.uses(Use.FileName.class).stream()
        .map(Use.FileName::path)
        .filter(path -> path.matches("adaptations/[^/]+/adaptation\\.yaml"))
        .sorted()
        .map(path -> read(path, original, reading))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Adaptation> read(String path, Language original, Reading reading) {
    return reading
        .tree
        .text(path, original, org.mttcourseware.core.model.Position.start(path), reading)
        .flatMap(file -> Yaml.file(file, reading).map(map -> adaptation(map, file, reading)));
  }

  private static Adaptation adaptation(YamlMap map, TextFile file, Reading reading) {
    Ids.note(map.text("id"), "adaptation", map, file, reading);
    Map<String, Html> inserts = new LinkedHashMap<>();
    map.map("inserts")
        .ifPresent(
            all ->
                all.keys().forEach(name -> inserts.put(name, text(all.text(name), file, reading))));
    Map<String, String> theme = new LinkedHashMap<>();
    map.map("theme").ifPresent(tokens -> theme.putAll(ThemeReader.tokens(tokens, file, reading)));
    Adaptation adaptation =
        new Adaptation(
            map.text("id"),
            map.text("title"),
            map.texts("segments"),
            map.texts("languages").stream().map(Language::new).toList(),
            theme,
            inserts);
    for (String part : List.of("id", "title", "segments", "languages", "theme", "inserts")) {
      reading.positions.putPart(adaptation, part, map.at(part));
    }
    map.reportUnknownKeys();
    return reading.at(adaptation, map.at("id"));
  }

  private static Html text(String markdown, TextFile file, Reading reading) {
    List<Node> nodes = Markdown.children(Parser.builder().build().parse(markdown));
    return new BlockReader(file, reading).html(nodes);
  }
}
