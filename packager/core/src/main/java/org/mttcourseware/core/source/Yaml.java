// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.Optional;
import org.mttcourseware.core.model.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML into {@link YamlMap}: no tags, no anchors to blow up, no duplicate keys. */
final class Yaml {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setAllowDuplicateKeys(false)
          .setMaxAliasesForCollections(0)
          .setAllowRecursiveKeys(false)
          .setUseMarks(true)
          .build();

  private Yaml() {}

  /** Reads a whole file. */
  static Optional<YamlMap> file(TextFile file, Reading reading) {
    return read(file, file.whole(), reading);
  }

  /** Reads the head of a Markdown file. */
  static Optional<YamlMap> head(TextFile file, Reading reading) {
    int lines = file.headLines();
    if (lines <= 0) {
      reading.problem(lines == 0 ? "MTT006" : "MTT013", file.start());
      return Optional.empty();
    }
    return read(file, file.head(), reading);
  }

  private static Optional<YamlMap> read(TextFile file, String yaml, Reading reading) {
    try {
      Optional<Node> node = new Compose(SETTINGS).composeString(yaml);
      if (node.isEmpty() || !(node.get() instanceof MappingNode mapping)) {
        reading.problem("MTT005", file.start(), "a list of 'key: value' lines");
        return Optional.empty();
      }
      return Optional.of(new YamlMap(mapping, file, reading));
    } catch (MarkedYamlEngineException broken) {
      Position position =
          broken.getProblemMark().map((Mark mark) -> inside(file, mark)).orElse(file.start());
      reading.problem("MTT003", position, firstLine(String.valueOf(broken.getProblem())));
    } catch (YamlEngineException broken) {
      reading.problem("MTT003", file.start(), firstLine(String.valueOf(broken.getMessage())));
    }
    return Optional.empty();
  }

  /**
   * What ends too early is found wrong past its end; nobody can look there, so its last line is
   * named.
   */
  private static Position inside(TextFile file, Mark mark) {
    int last = file.lines().size() - 1;
    while (last > 0 && file.line(last).isBlank()) {
      last--;
    }
    return mark.getLine() <= last
        ? file.at(mark.getLine(), mark.getColumn())
        : file.at(last, file.line(last).length());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
