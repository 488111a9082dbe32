// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;

/**
 * The schemas of a manifest, compiled without a network. What an import asks for is found by its
 * file name, wherever it says that it is; a name that is not found is an error, not a request.
 */
final class ManifestSchema {
  private final Function<String, byte[]> documents;
  private final Map<List<String>, Schema> compiled = new HashMap<>();

  /** Takes what gives the bytes of a schema by file name. */
  ManifestSchema(Function<String, byte[]> documents) {
    this.documents = documents;
  }

  /** Asserts that the file at {@code path} is valid against the schema {@code root}. */
  void assertValid(PackageFiles files, String path, String root) {
    assertValid(Texts.bytes(files, path), path, List.of(root));
  }

  /** Asserts that the manifest among {@code files} is valid against the schemas {@code roots}. */
  void assertValid(PackageFiles files, List<String> roots) {
    assertValid(Texts.bytes(files, "imsmanifest.xml"), "imsmanifest.xml", roots);
  }

  private void assertValid(byte[] document, String path, List<String> roots) {
    try {
      compiled
          .computeIfAbsent(roots, this::compile)
          .newValidator()
          .validate(new StreamSource(new ByteArrayInputStream(document)));
    } catch (Exception e) {
      throw new AssertionError(path + ": " + e, e);
    }
  }

  private Schema compile(List<String> roots) {
    try {
      return read(roots);
    } catch (Exception e) {
      throw new AssertionError(roots.toString(), e);
    }
  }

  private Schema read(List<String> roots) throws Exception {
    DOMImplementationLS dom =
        (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
    factory.setProperty("jdk.xml.maxOccurLimit", "20000");
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> input(dom, fileName(systemId)));
    Source[] sources =
        roots.stream()
            .map(root -> new StreamSource(open(root), "file:///offline/" + root))
            .toArray(Source[]::new);
    return factory.newSchema(sources);
  }

  private LSInput input(DOMImplementationLS dom, String name) {
    LSInput input = dom.createLSInput();
    input.setSystemId("file:///offline/" + name);
    input.setByteStream(open(name));
    return input;
  }

  private InputStream open(String name) {
    return new ByteArrayInputStream(documents.apply(name));
  }

  private static String fileName(@Nullable String systemId) {
    return systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1);
  }
}
