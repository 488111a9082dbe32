// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.core.adapt.Adapter;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.model.Segment;

/** What the pages of the preview are told, in one line. */
final class StateJson {
  private StateJson() {}

  static String of(Site.State state, Path source) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("number", state.number());
      json.writeArrayFieldStart("problems");
      for (Problem problem : state.problems()) {
        write(problem, source, json);
      }
      json.writeEndArray();
      if (state.programme().isPresent()) {
        write(state.programme().get(), json);
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(Problem problem, Path source, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", problem.severity().word());
    json.writeStringField("code", problem.code());
    String file = source.resolve(problem.position().file()).toString();
    json.writeStringField("place", file + ":" + problem.position().line());
    json.writeStringField("message", problem.message());
    json.writeStringField("mend", problem.mend());
    json.writeEndObject();
  }

  private static void write(Programme programme, JsonGenerator json) throws IOException {
    List<Language> languages = Adapter.languages(programme, Optional.empty());
    Language first = languages.get(0);
    json.writeStringField(
        "title", Adapter.edition(programme, Optional.empty(), first).head().title());
    writeAll("languages", languages.stream().map(Language::tag).toList(), json);
    writeAll("adaptations", programme.adaptations().stream().map(Adaptation::id).toList(), json);
    json.writeArrayFieldStart("modules");
    for (Module module : programme.modules().getOrDefault(first, List.of())) {
      json.writeStartObject();
      json.writeStringField("title", module.title());
      json.writeArrayFieldStart("segments");
      for (Segment segment : module.segments()) {
        json.writeStartObject();
        json.writeStringField("id", segment.id());
        json.writeStringField("title", segment.title());
        json.writeNumberField("minutes", segment.selfStudy());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeAll(String name, List<String> texts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
