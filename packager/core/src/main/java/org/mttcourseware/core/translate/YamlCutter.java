// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Finds the translated values of YAML, with their places. */
final class YamlCutter {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setAllowDuplicateKeys(false)
          .setMaxAliasesForCollections(0)
          .setAllowRecursiveKeys(false)
          .setUseMarks(true)
          .build();

  private final String yaml;
  private final Pattern wanted;
  private final LineStarts starts;
  private final List<TextBlock> blocks = new ArrayList<>();

  YamlCutter(String yaml, Pattern wanted) {
    this.yaml = yaml;
    this.wanted = wanted;
    this.starts = new LineStarts(yaml);
  }

  List<TextBlock> blocks() {
    try {
      new Compose(SETTINGS).composeString(yaml).ifPresent(node -> cut(node, ""));
    } catch (YamlEngineException malformed) {
      blocks.clear();
    }
    return blocks;
  }

  private void cut(Node node, String path) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          String below = path.isEmpty() ? key.getValue() : path + "/" + key.getValue();
          cut(entry.getValueNode(), below);
        }
      }
    } else if (node instanceof ScalarNode scalar && wanted.matcher(path).matches()) {
      int from = offset(scalar.getStartMark().orElseThrow());
      int to = offset(scalar.getEndMark().orElseThrow());
      String text = scalar.getValue().strip();
      if (from < to && !text.isEmpty()) {
        String key = "head:" + Keys.safe(path.replace('/', ':'));
        blocks.add(new TextBlock(key, BlockKind.VALUE, from, to, starts.lineOf(from) + 1, text));
      }
    }
  }

  /** Marks count code points; a text counts characters. */
  private int offset(Mark mark) {
    int start = starts.at(mark.getLine());
    return yaml.offsetByCodePoints(start, Math.min(mark.getColumn(), yaml.length() - start));
  }
}
