// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Entities;

/**
 * What a book says of itself in XMP (ISO 16684-1): title, language, and that it is tagged as
 * PDF/UA-1 asks. Written here and not by a library, as libraries put a date in it and leave its
 * layout to the JDK.
 */
final class Metadata {
  static final String PRODUCER = "MTT Courseware";

  private Metadata() {}

  static byte[] of(Manuscript manuscript) {
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
        DESCRIPTION<dc:language><rdf:Bag><rdf:li>LANGUAGE</rdf:li></rdf:Bag></dc:language>
        <pdf:Producer>PRODUCER</pdf:Producer>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
        .replace("PRODUCER", PRODUCER)
        .replace("DESCRIPTION", description(marking(manuscript)))
        .replace("LANGUAGE", manuscript.language().tag())
        .replace("TITLE", Entities.escape(manuscript.page().title()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Returns how the book is to be handled, or the empty string where anybody may read it. */
  static String marking(Manuscript manuscript) {
    return manuscript.page().select("meta[name=" + Composition.MARKING + "]").attr("content");
  }

  private static String description(String marking) {
    return marking.isEmpty()
        ? ""
        : "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"
            + Entities.escape(marking)
            + "</rdf:li></rdf:Alt></dc:description>\n";
  }
}
