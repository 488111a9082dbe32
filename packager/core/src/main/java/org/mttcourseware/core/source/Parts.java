// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/**
 * The nodes of a section sorted by what they are for: the first list, marked blocks by name, and
 * the rest.
 *
 * @param list the last list of the section that is not in a quote, if any
 * @param marked the nodes inside blocks such as {@code > [!DEBRIEF]}, by {@code NAME argument}
 */
record Parts(List<Node> body, Optional<ListBlock> list, Map<String, List<Node>> marked) {

  /** Sorts {@code nodes}; only blocks with a name in {@code names} are taken out as marked. */
  static Parts of(List<Node> nodes, List<String> names, TextFile file) {
    List<Node> body = new ArrayList<>();
    Map<String, List<Node>> marked = new LinkedHashMap<>();
    ListBlock list = null;
    for (Node node : nodes) {
      Optional<Marker> marker =
          Marker.peek(node, file).filter(found -> names.contains(found.name()));
      if (marker.isPresent()) {
        Marker.take(node, file);
        String key = (marker.get().name() + " " + marker.get().argument()).strip();
        marked.computeIfAbsent(key, name -> new ArrayList<>()).addAll(Markdown.children(node));
      } else if (node instanceof ListBlock found) {
        if (list != null) {
          body.add(list);
        }
        list = found;
      } else {
        body.add(node);
      }
    }
    return new Parts(body, Optional.ofNullable(list), marked);
  }

  /** Sorts {@code nodes} as {@link #of} does, but leaves lists in the body. */
  static Parts ofKeepingLists(List<Node> nodes, List<String> names, TextFile file) {
    List<Node> body = new ArrayList<>();
    List<Node> apart = new ArrayList<>();
    for (Node node : nodes) {
      boolean named =
          Marker.peek(node, file).filter(found -> names.contains(found.name())).isPresent();
      (named ? apart : body).add(node);
    }
    return new Parts(body, Optional.empty(), of(apart, names, file).marked());
  }

  List<Node> marked(String name) {
    return marked.getOrDefault(name, List.of());
  }
}
