// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Adds to a list in a YAML text and leaves every other character, comments too, as it is. */
final class YamlList {
  private YamlList() {}

  /** Returns {@code yaml} with {@code item} at the end of the list that {@code key} names. */
  static String append(String yaml, String key, String item) {
    Optional<NodeTuple> entry = entry(yaml, key);
    if (entry.isEmpty()) {
      String gap = yaml.isEmpty() || yaml.endsWith("\n") ? "" : lineEnd(yaml);
      return yaml + gap + key + ": [" + item + "]" + lineEnd(yaml);
    }
    Node value = entry.get().getValueNode();
    if (!(value instanceof SequenceNode list)) {
      int colon = yaml.indexOf(':', end(yaml, entry.get().getKeyNode()));
      return insert(yaml, colon + 1, " [" + item + "]");
    }
    List<Node> items = list.getValue();
    if (items.isEmpty()) {
      return insert(yaml, end(yaml, list) - 1, item);
    }
    int last = end(yaml, items.get(items.size() - 1));
    if (list.getFlowStyle() == FlowStyle.FLOW) {
      return insert(yaml, last, ", " + item);
    }
    int line = yaml.indexOf('\n', last);
    String indent = " ".repeat(list.getStartMark().map(Mark::getColumn).orElse(0));
    return line < 0
        ? yaml + lineEnd(yaml) + indent + "- " + item
        : insert(yaml, line + 1, indent + "- " + item + lineEnd(yaml));
  }

  private static Optional<NodeTuple> entry(String yaml, String key) {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    return new Compose(settings)
        .composeString(yaml)
        .filter(MappingNode.class::isInstance)
        .flatMap(
            map ->
                ((MappingNode) map)
                    .getValue().stream()
                        .filter(entry -> names(entry.getKeyNode(), key))
                        .findFirst());
  }

  private static boolean names(Node node, String key) {
    return node instanceof ScalarNode scalar && scalar.getValue().equals(key);
  }

  private static int end(String yaml, Node node) {
    int points = node.getEndMark().map(Mark::getIndex).orElseThrow();
    return yaml.offsetByCodePoints(0, points);
  }

  private static String insert(String text, int at, String addition) {
    return text.substring(0, at) + addition + text.substring(at);
  }

  private static String lineEnd(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }
}
