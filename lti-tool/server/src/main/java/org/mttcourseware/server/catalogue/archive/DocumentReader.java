// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.stream.Collectors;
import org.mttcourseware.core.format.CatalogueDocument;
import org.mttcourseware.server.catalogue.archive.ArchiveFault.Reason;

/** Reads the JSON of a catalogue strictly: every field is there, once, and of its type. */
final class DocumentReader {
  private static final int DEEPEST = 20;
  private static final int LONGEST_TEXT = 100_000;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // A newer packager may say more; one that says something else raises the schema.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .build();

  private DocumentReader() {}

  static CatalogueDocument read(byte[] text) throws IOException, FaultException {
    try {
      return JSON.readValue(text, CatalogueDocument.class);
    } catch (JsonMappingException wrong) {
      throw new FaultException(Reason.DOCUMENT_UNREADABLE, place(wrong));
    } catch (JsonProcessingException malformed) {
      int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr();
      throw new FaultException(Reason.DOCUMENT_UNREADABLE, "line " + line);
    }
  }

  private static String place(JsonMappingException wrong) {
    return wrong.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .collect(Collectors.joining("/", "/", ""));
  }

  /** Demands that {@code text} is one JSON object, nested no deeper than a key is. */
  static void demandObject(String path, byte[] text) throws IOException, FaultException {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != com.fasterxml.jackson.core.JsonToken.START_OBJECT) {
        throw new FaultException(Reason.KEY_UNREADABLE, path);
      }
      parser.skipChildren();
      if (parser.nextToken() != null) {
        throw new FaultException(Reason.KEY_UNREADABLE, path);
      }
    } catch (JsonProcessingException malformed) {
      throw new FaultException(Reason.KEY_UNREADABLE, path);
    }
  }
}
