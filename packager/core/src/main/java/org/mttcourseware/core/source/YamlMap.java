// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.core.model.Position;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML mapping with positions. Wrong types are reported; absent keys read as empty. */
final class YamlMap {
  private final MappingNode node;
  private final TextFile file;
  private final Reading reading;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  YamlMap(MappingNode node, TextFile file, Reading reading) {
    this.node = node;
    this.file = file;
    this.reading = reading;
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        values.put(key.getValue(), tuple.getValueNode());
        keys.put(key.getValue(), key);
      }
    }
  }

  Position at() {
    return position(node);
  }

  /** Returns where {@code key} stands, or else where the mapping begins. */
  Position at(String key) {
    Node found = keys.get(key);
    return found == null ? at() : position(found);
  }

  /** Returns where the value of {@code key} stands, or else where the mapping begins. */
  Position atValue(String key) {
    Node found = values.get(key);
    return found == null ? at() : position(found);
  }

  boolean has(String key) {
    asked.add(key);
    return values.containsKey(key);
  }

  /** Returns where the words of {@code key} begin: of a block text, the line below its sign. */
  Position atText(String key) {
    Position at = atValue(key);
    boolean block =
        values.get(key) instanceof ScalarNode scalar
            && (scalar.getScalarStyle() == ScalarStyle.LITERAL
                || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    return block ? new Position(at.file(), at.line() + 1, 1) : at;
  }

  /** Returns whether {@code key} has a mapping of its own. */
  boolean isMap(String key) {
    return values.get(key) instanceof MappingNode;
  }

  /** Returns all keys in order, and counts none of them as asked for. */
  List<String> written() {
    return List.copyOf(values.keySet());
  }

  /** Returns all keys in order. */
  List<String> keys() {
    asked.addAll(values.keySet());
    return List.copyOf(values.keySet());
  }

  String text(String key) {
    Node value = value(key);
    if (value == null) {
      return "";
    }
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    reading.problem("MTT005", position(value), "'" + key + "' as text");
    return "";
  }

  int whole(String key, int otherwise) {
    String text = text(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notWhole) {
      reading.problem("MTT005", atValue(key), "'" + key + "' as a whole number");
      return otherwise;
    }
  }

  boolean flag(String key) {
    String text = text(key);
    if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
      reading.problem("MTT005", atValue(key), "'" + key + "' as true or false");
    }
    return text.equals("true");
  }

  List<String> texts(String key) {
    Node value = value(key);
    List<String> texts = new ArrayList<>();
    if (value instanceof SequenceNode sequence) {
      for (Node element : sequence.getValue()) {
        if (element instanceof ScalarNode scalar) {
          texts.add(scalar.getValue().strip());
        } else {
          reading.problem("MTT005", position(element), "each part of '" + key + "' as text");
        }
      }
    } else if (value != null) {
      reading.problem("MTT005", position(value), "'" + key + "' as a list: [one, two]");
    }
    return texts;
  }

  Optional<YamlMap> map(String key) {
    Node value = value(key);
    if (value instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(mapping, file, reading));
    }
    if (value != null) {
      reading.problem("MTT005", position(value), "'" + key + "' as { key: value }");
    }
    return Optional.empty();
  }

  List<YamlMap> maps(String key) {
    Node value = value(key);
    List<YamlMap> maps = new ArrayList<>();
    if (value instanceof SequenceNode sequence) {
      for (Node element : sequence.getValue()) {
        if (element instanceof MappingNode mapping) {
          maps.add(new YamlMap(mapping, file, reading));
        } else {
          reading.problem(
              "MTT005", position(element), "each part of '" + key + "' as { key: value }");
        }
      }
    } else if (value != null) {
      reading.problem("MTT005", position(value), "'" + key + "' as a list of { key: value }");
    }
    return maps;
  }

  /** Reports every key that nothing asked for: a typing slip must not be silence. */
  void reportUnknownKeys() {
    values.keySet().stream()
        .filter(key -> !asked.contains(key))
        .forEach(key -> reading.problem("MTT004", at(key), key, String.join(", ", asked)));
  }

  private @org.jspecify.annotations.Nullable Node value(String key) {
    asked.add(key);
    Node value = values.get(key);
    boolean empty = value instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    return empty ? null : value;
  }

  private Position position(Node any) {
    return any.getStartMark()
        .map((Mark mark) -> file.at(mark.getLine(), mark.getColumn()))
        .orElse(file.start());
  }
}
