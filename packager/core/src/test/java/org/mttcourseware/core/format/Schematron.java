// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.TransformerFactoryImpl;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The Schematron rules that stand inside a published schema, ready to be asked. */
final class Schematron {
  private static final String NAMESPACE = "http://purl.oclc.org/dsdl/schematron";
  private static final String REPORT = "http://purl.oclc.org/dsdl/svrl";

  private final Templates rules;
  private final int patterns;

  private Schematron(Templates rules, int patterns) {
    this.rules = rules;
    this.patterns = patterns;
  }

  /** Returns the rules inside {@code schema}, the bytes of an XSD. */
  static Schematron inside(byte[] schema) {
    try {
      Document source = parse(new InputSource(new ByteArrayInputStream(schema)));
      Document collected = builder().newDocument();
      Element root = collected.createElementNS(NAMESPACE, "schema");
      root.setAttribute("queryBinding", "xslt2");
      collected.appendChild(root);
      int patterns = 0;
      for (String name : List.of("ns", "pattern")) {
        NodeList parts = source.getElementsByTagNameNS(NAMESPACE, name);
        for (int i = 0; i < parts.getLength(); i++) {
          root.appendChild(collected.importNode(parts.item(i), true));
          patterns += name.equals("pattern") ? 1 : 0;
        }
      }
      return new Schematron(compile(collected), patterns);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Returns how many patterns of rules there are. */
  int patterns() {
    return patterns;
  }

  /** Returns what the rules find wrong with {@code document}. */
  List<String> findings(String document) {
    try {
      String report = transformed(rules, new StreamSource(new StringReader(document)));
      Document read = parse(new InputSource(new StringReader(report)));
      NodeList failed = read.getElementsByTagNameNS(REPORT, "failed-assert");
      List<String> findings = new ArrayList<>();
      for (int i = 0; i < failed.getLength(); i++) {
        findings.add(failed.item(i).getTextContent().strip().replaceAll("\\s+", " "));
      }
      return findings;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Templates compile(Document schema) throws Exception {
    TransformerFactoryImpl factory = new TransformerFactoryImpl();
    try (InputStream stylesheet =
        Objects.requireNonNull(Schematron.class.getResourceAsStream("/content/transpile.xsl"))) {
      Templates transpiler = factory.newTemplates(new StreamSource(stylesheet));
      String rules = transformed(transpiler, new DOMSource(schema));
      return factory.newTemplates(new StreamSource(new StringReader(rules)));
    }
  }

  private static String transformed(Templates stylesheet, Source source)
      throws TransformerException {
    StringWriter out = new StringWriter();
    stylesheet.newTransformer().transform(source, new StreamResult(out));
    return out.toString();
  }

  private static Document parse(InputSource source) throws Exception {
    return builder().parse(source);
  }

  private static javax.xml.parsers.DocumentBuilder builder() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder();
  }
}
