// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.web.Json;

/** The files that a trainer saves, read back. */
final class SavedReports {
  private SavedReports() {}

  static JsonNode json(OpenedRoom room, String language) {
    return Json.received(
        room.call("GET", "/results.json?language=" + language, room.trainer(), "").body());
  }

  static String csv(OpenedRoom room, String language) {
    return room.call("GET", "/results.csv?language=" + language, room.trainer(), "").body();
  }

  /** Returns the words of the report; {@code -Dreports=DIR} keeps it to be looked at. */
  static String pdf(OpenedRoom room, String name, String language) {
    HttpRequest ask =
        HttpRequest.newBuilder(
                room.url().resolve("/live/room/" + room.id() + "/results.pdf?language=" + language))
            .header("Authorization", "Bearer " + room.trainer())
            .build();
    try {
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient().send(ask, HttpResponse.BodyHandlers.ofByteArray());
      assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElse(""));
      String folder = System.getProperty("reports", "");
      if (!folder.isEmpty()) {
        Files.write(Path.of(folder, name + "-" + language + ".pdf"), answer.body());
      }
      try (PDDocument document = Loader.loadPDF(answer.body())) {
        return new PDFTextStripper().getText(document);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
