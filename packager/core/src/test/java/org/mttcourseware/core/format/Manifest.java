// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A manifest read back from a package. */
record Manifest(Document document) {

  static Manifest of(PackageFiles files) {
    return of(files, "imsmanifest.xml");
  }

  /** Reads the manifest of a format that calls it {@code name}. */
  static Manifest of(PackageFiles files, String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      byte[] bytes = Texts.bytes(files, name);
      return new Manifest(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the elements called {@code name}, whatever their namespace, in document order. */
  List<Element> all(String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Returns the text of each element called {@code name}. */
  List<String> texts(String name) {
    return all(name).stream().map(Element::getTextContent).toList();
  }

  /** Returns the value of {@code attribute} on each element called {@code name} that has it. */
  List<String> values(String name, String attribute) {
    return all(name).stream()
        .map(element -> element.getAttribute(attribute))
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  /** Returns every identifier of the document. */
  List<String> identifiers() {
    return values("*", "identifier");
  }

  /** Returns the path of each listed file. */
  List<String> listedFiles() {
    return values("file", "href").stream().map(href -> URI.create(href).getPath()).toList();
  }
}
