// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate.xliff;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.Remark;

/**
 * The first look at a file from outside: whether it is well formed and plain, and on which line
 * each unit begins. What this lets through holds no document type and no entities, so that no
 * reader after it can be led anywhere.
 *
 * @param units the lines of the units, in order
 */
record XmlPlaces(List<Integer> units) {
  /** Far deeper than marks stand in each other; readers go down into each. */
  private static final int DEEPEST = 60;

  private static final String XLIFF_2 = "urn:oasis:names:tc:xliff:document:2.0";

  static XmlPlaces of(byte[] bytes, String file) throws Refused {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    List<Integer> units = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      boolean root = true;
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        int line = reader.getLocation().getLineNumber();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw refusal(
              file,
              line,
              "a document type or an entity stands here",
              "export it again without; a translation needs neither");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (++depth > DEEPEST) {
            throw refusal(
                file, line, "elements stand too deep in each other here", "take some of them out");
          }
          if (root && !isXliff(reader)) {
            throw refusal(
                file, line, "this is no XLIFF 2", "save it as XLIFF 2.0 or 2.1 in your tool");
          }
          root = false;
          if (XLIFF_2.equals(reader.getNamespaceURI())) {
            if (reader.getLocalName().equals("file")) {
              ids.clear();
            } else if (reader.getLocalName().equals("unit")) {
              units.add(line);
              String id = reader.getAttributeValue(null, "id");
              if (!ids.add(id)) {
                throw refusal(file, line, "the unit " + id + " is here twice", "keep one of them");
              }
            }
          }
        }
      }
      return new XmlPlaces(units);
    } catch (XMLStreamException malformed) {
      int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
      throw refusal(
          file,
          Math.max(line, 1),
          "this is not well-formed XML",
          "send the file again, or export it again from the tool that wrote it");
    }
  }

  private static boolean isXliff(XMLStreamReader reader) {
    return reader.getLocalName().equals("xliff") && XLIFF_2.equals(reader.getNamespaceURI());
  }

  private static Refused refusal(String file, int line, String message, String mend) {
    return new Refused(List.of(new Remark(new Position(file, line, 1), message, mend)));
  }
}
