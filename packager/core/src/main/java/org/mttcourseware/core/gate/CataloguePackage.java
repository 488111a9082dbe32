// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/** The package for our LTI tool: {@code catalogue.json}, pages and keys of each language. */
final class CataloguePackage implements PackageKind {
  private static final String NAME = "catalogue.json";
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public boolean recognises(PackageContents contents) {
    return contents.has(NAME);
  }

  @Override
  public Nature inspect(PackageContents contents, Findings findings) throws IOException {
    JsonNode document;
    try {
      document = JSON.readTree(contents.text(NAME));
    } catch (JsonProcessingException broken) {
      findings.add("PKG208", NAME, String.valueOf(broken.getOriginalMessage()));
      return new Nature("catalogue", "catalogue for the LTI tool", "", List.of());
    }
    for (JsonNode named : document.findValues("page")) {
      if (named.isTextual() && !contents.has(named.asText())) {
        findings.add("PKG301", NAME, named.asText());
      }
    }
    for (JsonNode named : document.findValues("key")) {
      if (named.isTextual() && !contents.has(named.asText())) {
        findings.add("PKG301", NAME, named.asText());
      }
    }
    int languages = document.path("languages").size();
    return new Nature(
        "catalogue",
        "catalogue for the LTI tool",
        document.path("programme").asText(),
        List.of("languages: " + languages));
  }
}
