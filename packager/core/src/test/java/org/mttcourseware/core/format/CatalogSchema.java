// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.LSResourceResolver;

/**
 * A published schema that imports others from the web; a catalogue beside it says which files of
 * ours they are. What the catalogue does not know is an error, not a request.
 */
final class CatalogSchema {
  private final Schema schema;

  /** Compiles {@code file} with {@code catalog}, both below the published schemas. */
  CatalogSchema(String catalog, String file) {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
      factory.setProperty("jdk.xml.maxOccurLimit", "20000");
      CatalogFeatures lenient =
          CatalogFeatures.builder().with(CatalogFeatures.Feature.RESOLVE, "continue").build();
      LSResourceResolver catalogued =
          CatalogManager.catalogResolver(lenient, PublishedSchemas.file(catalog).toUri());
      // An import may name no place at all, which the catalogue does not bear.
      factory.setResourceResolver(
          (type, namespace, publicId, systemId, base) ->
              systemId == null
                  ? null
                  : catalogued.resolveResource(type, namespace, publicId, systemId, base));
      schema = factory.newSchema(new StreamSource(PublishedSchemas.file(file).toUri().toString()));
    } catch (Exception e) {
      throw new AssertionError(file + ": " + e, e);
    }
  }

  /** Asserts that {@code document} is valid; {@code name} is what a failure calls it. */
  void assertValid(String name, byte[] document) {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    } catch (Exception e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    }
  }
}
