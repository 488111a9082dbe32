// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The values of a small YAML file, where a wrong form is no matter: whoever reads the file for its
 * sense says what is wrong.
 */
record Yaml(Map<?, ?> values) {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setMaxAliasesForCollections(0).setAllowRecursiveKeys(false).build();

  static Yaml of(String text) {
    try {
      return new Load(SETTINGS).loadFromString(text) instanceof Map<?, ?> map
          ? new Yaml(map)
          : new Yaml(Map.of());
    } catch (YamlEngineException malformed) {
      return new Yaml(Map.of());
    }
  }

  String text(String key) {
    Object value = values.get(key);
    return value == null ? "" : value.toString();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    if (values.get(key) instanceof List<?> list) {
      list.forEach(value -> texts.add(String.valueOf(value)));
    }
    return texts;
  }

  /** Returns the texts of the map below {@code key}, by their keys. */
  Map<String, String> map(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (values.get(key) instanceof Map<?, ?> map) {
      map.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
    }
    return texts;
  }
}
