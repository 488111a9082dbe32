// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate.grammar;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML that may be hostile: no DTD, no entity but those of XML, no more than honest depth. */
public final class XmlReader {
  private static final int DEEPEST = 200;
  private static final int MOST_NODES = 1_000_000;

  private final XMLStreamReader in;
  private final Deque<Open> open = new ArrayDeque<>();
  private int nodes;

  private XmlReader(XMLStreamReader in) {
    this.in = in;
  }

  /** Returns the root element of {@code xml}. */
  public static XmlNode read(byte[] xml) throws BrokenXmlException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        return new XmlReader(in).root();
      } finally {
        in.close();
      }
    } catch (XMLStreamException broken) {
      throw broken(broken);
    }
  }

  private XmlNode root() throws XMLStreamException, BrokenXmlException {
    @Nullable XmlNode root = null;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.DTD -> throw new BrokenXmlException("it has a DOCTYPE", at());
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        case XMLStreamConstants.END_ELEMENT -> root = end();
        default -> {
          // Comments and processing instructions say nothing.
        }
      }
    }
    if (root == null) {
      throw new BrokenXmlException("it has no element", at());
    }
    return root;
  }

  private void start() throws BrokenXmlException {
    nodes++;
    if (open.size() >= DEEPEST || nodes > MOST_NODES) {
      throw new BrokenXmlException("it is nested deeper or is larger than any control file", at());
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String space = in.getAttributeNamespace(i);
      attributes.put(
          XmlNode.qualified(space == null ? "" : space, in.getAttributeLocalName(i)),
          in.getAttributeValue(i));
    }
    open.push(new Open(in.getNamespaceURI(), in.getPrefix(), in.getLocalName(), attributes, at()));
  }

  private void text() {
    Open innermost = open.peek();
    if (innermost != null) {
      innermost.text.append(in.getText());
    }
  }

  private XmlNode end() {
    XmlNode node = open.pop().closed();
    Open parent = open.peek();
    if (parent != null) {
      parent.children.add(node);
    }
    return node;
  }

  private Location at() {
    return in.getLocation();
  }

  private static BrokenXmlException broken(XMLStreamException cause) {
    String said = String.valueOf(cause.getMessage());
    // The JDK puts the place before its sentence; we have the place already.
    String sentence = said.replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "").strip();
    return new BrokenXmlException(sentence, cause.getLocation());
  }

  private static final class Open {
    private final @Nullable String namespace;
    private final @Nullable String prefix;
    private final String name;
    private final Map<String, String> attributes;
    private final Location at;
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Open(
        @Nullable String namespace,
        @Nullable String prefix,
        String name,
        Map<String, String> attributes,
        Location at) {
      this.namespace = namespace;
      this.prefix = prefix;
      this.name = name;
      this.attributes = attributes;
      this.at = at;
    }

    XmlNode closed() {
      return new XmlNode(
          namespace == null ? "" : namespace,
          prefix == null ? "" : prefix,
          name,
          attributes,
          children,
          text.toString(),
          Math.max(1, at.getLineNumber()),
          Math.max(1, at.getColumnNumber()));
    }
  }
}
