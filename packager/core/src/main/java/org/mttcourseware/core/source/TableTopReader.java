// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.TableTop;

/** Reads a table-top exercise. */
final class TableTopReader {
  private static final Set<String> SETTINGS = Set.of("at", "channel", "to");
  private static final String ROLE = "ROLE ";

  private TableTopReader() {}

  static TableTop read(ActivitySource source) {
    YamlMap head = source.head();
    List<TableTop.Role> roles = new ArrayList<>();
    head.map("roles")
        .ifPresent(map -> map.keys().forEach(id -> roles.add(role(id, map, source.reading()))));
    return new TableTop(
        head.text("id"),
        head.text("title"),
        head.whole("minutes", 0),
        source.opening(),
        roles,
        source.sections().stream().map(section -> inject(section, source)).toList());
  }

  private static TableTop.Role role(String id, YamlMap map, Reading reading) {
    YamlMap said = map.map(id).orElse(map);
    TableTop.Role role = new TableTop.Role(id, said.text("title"), said.text("brief"));
    said.reportUnknownKeys();
    return reading.at(role, map.at(id));
  }

  private static TableTop.Inject inject(Section section, ActivitySource source) {
    Attributes attributes = section.attributes();
    attributes.reportUnknown(Set.of("contingency"), SETTINGS, source.reading());
    Parts parts = Parts.of(section.nodes(), List.of("ROLE", "EXPECT"), source.file());
    List<Html> questions =
        parts
            .list()
            .map(list -> Item.of(list, source.file(), source.reading()))
            .orElse(List.of())
            .stream()
            .map(Item::text)
            .toList();
    Map<String, List<Block>> roleTexts = new LinkedHashMap<>();
    parts.marked().forEach((name, nodes) -> roleText(name, nodes, roleTexts, source));
    TableTop.Inject inject =
        new TableTop.Inject(
            source.id("inject", section),
            section.title(),
            attributes.whole("at", 0, source.reading()),
            attributes.setting("channel"),
            attributes.setting("to").isEmpty()
                ? List.of()
                : Arrays.asList(attributes.setting("to").split(",")),
            attributes.words().contains("contingency"),
            source.blocks().blocks(parts.body()),
            questions,
            roleTexts,
            source.blocks().blocks(parts.marked("EXPECT")));
    source.reading().positions.putPart(inject, "settings", attributes.at());
    return source.reading().at(inject, section.at());
  }

  private static void roleText(
      String name, List<Node> nodes, Map<String, List<Block>> roleTexts, ActivitySource source) {
    if (name.startsWith(ROLE)) {
      roleTexts.put(name.substring(ROLE.length()), source.blocks().blocks(nodes));
    }
  }
}
