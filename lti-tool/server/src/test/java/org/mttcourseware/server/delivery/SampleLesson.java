// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.server.catalogue.Added;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.catalogue.CatalogueFiles;
import org.mttcourseware.server.catalogue.Catalogues;
import org.mttcourseware.server.catalogue.archive.ArchiveLimits;
import org.mttcourseware.server.launch.Placement;
import org.mttcourseware.server.launch.SampleRooms;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Json;

/** A catalogue on the shelf of an academy, links to it, and its answers. */
final class SampleLesson {
  static final ArchiveLimits LIMITS = ArchiveLimits.ofUpload(100);

  final SampleRooms rooms;
  final Catalogue catalogue;
  private final CatalogueFiles files;

  private SampleLesson(SampleRooms rooms, Catalogue catalogue, CatalogueFiles files) {
    this.rooms = rooms;
    this.catalogue = catalogue;
    this.files = files;
  }

  /** Makes an academy {@code name} that has {@code archive}, unpacked below {@code folder}. */
  static SampleLesson of(Database database, Path folder, String name, Path archive) {
    SampleRooms rooms = SampleRooms.of(database, name);
    Catalogues catalogues = new Catalogues(database, Clock.systemUTC(), LIMITS);
    try {
      if (!(catalogues.add(rooms.academy(), archive) instanceof Added.Stored stored)) {
        throw new AssertionError("the sample was refused");
      }
      return new SampleLesson(
          rooms,
          catalogues.read(stored.version().id()).orElseThrow(),
          new CatalogueFiles(database, folder.resolve("cache"), LIMITS));
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  String link(String segment) {
    return rooms.link(catalogue.document().programme(), catalogue.document().adaptation(), segment);
  }

  Lesson lesson(String link, String segment, String activity) {
    Linked linked =
        new Linked(
            link,
            new Placement(
                catalogue.document().programme(),
                catalogue.document().adaptation(),
                segment,
                activity));
    return Lesson.of(linked, catalogue, "en").orElseThrow();
  }

  QuizKey key(Lesson lesson, String quiz) {
    return files
        .key(catalogue.id(), lesson.segment().key())
        .flatMap(keys -> QuizKey.of(Json.stored(keys, JsonNode.class), quiz))
        .orElseThrow();
  }

  /** Returns answers to questions that can be asked together, right ones or none. */
  static Map<String, Object> answers(QuizKey key, boolean right) {
    Map<String, Object> answers = new TreeMap<>();
    for (String question : asked(key)) {
      var entry = key.questions().get(question);
      answers.put(question, right ? rightAnswer(entry) : "x");
    }
    return answers;
  }

  /** Returns a draw of the quiz: of each pool, the first. */
  static List<String> asked(QuizKey key) {
    List<String> asked = new ArrayList<>();
    Map<String, Integer> left = new TreeMap<>(key.draw());
    for (String question : key.questions().keySet()) {
      String pool = key.questions().get(question).path("pool").asText();
      if (key.draw().isEmpty() || left.merge(pool, -1, Integer::sum) >= 0) {
        asked.add(question);
      }
    }
    return asked;
  }

  static Object rightAnswer(JsonNode entry) {
    return switch (entry.path("kind").asText()) {
      case "choice", "truefalse" -> entry.path("right").path(0);
      case "numeric" -> entry.path("answer");
      case "text" -> entry.path("accepted").path(0);
      case "rewrite" -> "A greeting.";
      default -> entry.path("right");
    };
  }

  /** Returns an answer that is given and not right. */
  static Object wrongAnswer(JsonNode entry) {
    return switch (entry.path("kind").asText()) {
      case "choice", "truefalse" -> entry.path("right").path(0).asText().equals("a") ? "b" : "a";
      case "numeric" -> "987654";
      case "text", "rewrite" -> "something else";
      case "order" -> reversed(entry.path("right"));
      default -> null;
    };
  }

  private static List<String> reversed(JsonNode list) {
    List<String> reversed = new ArrayList<>();
    list.forEach(one -> reversed.add(0, one.asText()));
    return reversed;
  }
}
