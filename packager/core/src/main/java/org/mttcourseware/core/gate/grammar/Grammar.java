// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one kind of control file must look like. Read from {@code <name>.grammar}:
 *
 * <pre>
 * namespace http://www.imsproject.org/xsd/imscp_rootv1p1p2
 * namespace adlcp http://www.adlnet.org/xsd/adlcp_rootv1p2
 * item @identifier @identifierref? : title? item* metadata? other*
 * title : TEXT
 * </pre>
 *
 * <p>{@code @name} must be there, {@code @name?} may; {@code @*} lets any attribute stand. {@code
 * other} is an element of a namespace that the file does not name. {@code TEXT} is text and no
 * element, {@code ANY} is not looked into. Attributes of XML itself and of XML Schema always may.
 */
public final class Grammar {
  private static final Set<String> ALWAYS =
      Set.of("http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2001/XMLSchema-instance");

  private final Map<String, String> namespaces = new HashMap<>();
  private final Map<String, ElementRule> rules = new LinkedHashMap<>();

  private Grammar(List<String> lines) {
    lines.forEach(this::read);
  }

  /** Reads the grammar {@code name}, such as {@code scorm12}. */
  public static Grammar named(String name) {
    return Held.GRAMMARS.computeIfAbsent(name, Grammar::load);
  }

  /** What hears of each fault. */
  public interface Listener {
    /** An element stands where it may not, or one is missing after the last. */
    void order(XmlNode parent, XmlNode at, String found, List<String> expected);

    /** A required attribute is missing. */
    void missingAttribute(XmlNode node, String attribute);

    /** An attribute is there that may not be. */
    void unknownAttribute(XmlNode node, String attribute);
  }

  /** Tells {@code listener} where {@code root} and what is below it break this grammar. */
  public void check(XmlNode root, Listener listener) {
    ElementRule rule = rules.get(key(root));
    if (rule == null) {
      listener.order(root, root, root.name(), rootNames());
      return;
    }
    check(root, rule, listener);
  }

  private void check(XmlNode node, ElementRule rule, Listener listener) {
    attributes(node, rule, listener);
    if (rule.anything()) {
      return;
    }
    ContentModel.Fault fault = rule.model().fault(node.children(), this::means);
    if (fault != null) {
      boolean end = fault.child() == node.children().size();
      XmlNode at = end ? node : node.children().get(fault.child());
      listener.order(node, at, end ? "" : at.name(), fault.expected());
    }
    for (XmlNode child : node.children()) {
      ElementRule below = rules.get(key(child));
      if (below != null) {
        check(child, below, listener);
      }
    }
  }

  private void attributes(XmlNode node, ElementRule rule, Listener listener) {
    for (String name : rule.required()) {
      if (!node.attributes().containsKey(qualified(name))) {
        listener.missingAttribute(node, name);
      }
    }
    if (rule.anyAttribute()) {
      return;
    }
    Set<String> known =
        Stream.concat(rule.required().stream(), rule.optional().stream())
            .map(this::qualified)
            .collect(java.util.stream.Collectors.toSet());
    for (String name : node.attributes().keySet()) {
      boolean always = ALWAYS.stream().anyMatch(space -> name.startsWith("{" + space + "}"));
      if (!always && !known.contains(name)) {
        listener.unknownAttribute(node, name.replaceFirst("^\\{.*\\}", ""));
      }
    }
  }

  private boolean means(String name, XmlNode child) {
    if (name.equals("other")) {
      return !namespaces.containsValue(child.namespace());
    }
    return elementKey(name).equals(key(child));
  }

  private List<String> rootNames() {
    return List.of(rules.values().iterator().next().name());
  }

  private static String key(XmlNode node) {
    return XmlNode.qualified(node.namespace(), node.name());
  }

  private String elementKey(String name) {
    return name.contains(":")
        ? qualified(name)
        : XmlNode.qualified(namespaces.getOrDefault("", ""), name);
  }

  private String qualified(String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return name;
    }
    String prefix = name.substring(0, colon);
    String space =
        prefix.equals("xml") ? "http://www.w3.org/XML/1998/namespace" : namespaces.get(prefix);
    if (space == null) {
      throw new IllegalArgumentException("no namespace for " + name);
    }
    return XmlNode.qualified(space, name.substring(colon + 1));
  }

  private void read(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("namespace ")) {
      String[] words = line.split("\\s+");
      namespaces.put(words.length == 3 ? words[1] : "", words[words.length - 1]);
      return;
    }
    ElementRule rule = ElementRule.of(line);
    rules.put(elementKey(rule.name()), rule);
  }

  private static Grammar load(String name) {
    String file = name + ".grammar";
    try (InputStream in = Grammar.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + file);
      }
      return new Grammar(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  /** Each read once. */
  private static final class Held {
    static final Map<String, Grammar> GRAMMARS = new java.util.concurrent.ConcurrentHashMap<>();
  }
}
