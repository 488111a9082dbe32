// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The package for our LTI tool: {@code catalogue.json}, pages and keys of each language. */
final class CataloguePackage implements PackageKind {
  private static final String NAME = "catalogue.json";
  private static final Set<String> FOR_A_ROOM = Set.of("poll", "tabletop");
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public boolean recognises(PackageContents contents) {
    return contents.has(NAME);
  }

  /** Without its texts, nothing can be run with a room. */
  private static void addMissingRoomTexts(
      PackageContents contents, JsonNode document, Findings findings) {
    for (JsonNode part : document.path("languages")) {
      for (JsonNode segment :
          part.findValues("segments").stream().flatMap(CataloguePackage::all).toList()) {
        String path =
            "live/" + part.path("language").asText() + "/" + segment.path("id").asText() + ".json";
        if (all(segment.path("activities")).anyMatch(CataloguePackage::isForARoom)
            && !contents.has(path)) {
          findings.add("PKG301", NAME, path);
        }
      }
    }
  }

  private static Stream<JsonNode> all(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static boolean isForARoom(JsonNode activity) {
    return FOR_A_ROOM.contains(activity.path("kind").asText());
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
    addMissingRoomTexts(contents, document, findings);
    int languages = document.path("languages").size();
    return new Nature(
        "catalogue",
        "catalogue for the LTI tool",
        document.path("programme").asText(),
        List.of("languages: " + languages));
  }
}
