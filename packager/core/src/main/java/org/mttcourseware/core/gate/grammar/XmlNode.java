// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document, with its place.
 *
 * @param namespace its address, or the empty string
 * @param name without prefix
 * @param attributes by {@link #qualified name}; of those without a namespace, by name
 * @param text its own letters, without those of its children
 * @param line from 1, where its start tag ends
 * @param column from 1
 */
public record XmlNode(
    String namespace,
    String prefix,
    String name,
    Map<String, String> attributes,
    List<XmlNode> children,
    String text,
    int line,
    int column) {
  public XmlNode {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  /** Returns {@code {namespace}name}, or {@code name} where the namespace is empty. */
  public static String qualified(String namespace, String name) {
    return namespace.isEmpty() ? name : "{" + namespace + "}" + name;
  }

  /** Returns the attribute {@code name} without a namespace, or the empty string. */
  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /**
   * Returns the attribute whose name without namespace is {@code name} in any case, or the empty
   * string.
   */
  public String anyAttribute(String name) {
    return attributes.entrySet().stream()
        .filter(entry -> entry.getKey().replaceFirst("^\\{.*\\}", "").equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** Returns the children called {@code name}, whatever their namespace. */
  public Stream<XmlNode> each(String name) {
    return children.stream().filter(child -> child.name.equals(name));
  }

  /** Returns the first child called {@code name}. */
  public Optional<XmlNode> first(String name) {
    return each(name).findFirst();
  }

  /** Returns the text of the first child called {@code name}, or the empty string. */
  public String textOf(String name) {
    return first(name).map(child -> child.text().strip()).orElse("");
  }

  /** Returns this and all elements below, in document order. */
  public List<XmlNode> all() {
    List<XmlNode> all = new ArrayList<>();
    collect(all);
    return all;
  }

  /** Returns this and the elements below that are called {@code name}. */
  public Stream<XmlNode> all(String name) {
    return all().stream().filter(node -> node.name.equals(name));
  }

  private void collect(List<XmlNode> into) {
    into.add(this);
    children.forEach(child -> child.collect(into));
  }
}
