// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.mttcourseware.core.format.JsonLayout;
import org.mttcourseware.core.model.ProgrammeHead;

/** {@code index.json}: what a run has written, by file name. Its shape is a contract. */
final class PackageIndex {
  static final String NAME = "index.json";

  private PackageIndex() {}

  /** Writes the index of {@code packages} to {@code out}; leaves {@code out} open. */
  static void write(ProgrammeHead head, List<PackageEntry> packages, OutputStream out)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(JsonLayout.printer());
      json.writeStartObject();
      json.writeStringField("programme", head.id());
      json.writeStringField("version", head.version());
      json.writeArrayFieldStart("packages");
      for (PackageEntry entry :
          packages.stream().sorted(Comparator.comparing(PackageEntry::file)).toList()) {
        write(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(PackageEntry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", entry.file());
    json.writeStringField("format", entry.format());
    json.writeStringField("scope", entry.scope().word());
    json.writeStringField("id", entry.id());
    json.writeStringField("adaptation", entry.adaptation());
    json.writeStringField("language", entry.language());
    json.writeStringField("title", entry.title());
    json.writeNumberField("bytes", entry.bytes());
    json.writeStringField("sha256", entry.sha256());
    json.writeEndObject();
  }
}
