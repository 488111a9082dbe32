// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.mttcourseware.core.model.Problem;

/** An object with the list of problems and their count, for programs. */
public final class JsonReport implements Report {
  @Override
  public void write(List<Problem> problems, String root, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeNumberField("errors", count(problems, Problem.Severity.ERROR));
      json.writeNumberField("warnings", count(problems, Problem.Severity.WARNING));
      json.writeArrayFieldStart("problems");
      for (Problem problem : problems) {
        write(problem, root, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.toString()).append('\n');
  }

  private static void write(Problem problem, String root, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", problem.code());
    json.writeStringField("severity", problem.severity().word());
    json.writeStringField("file", Paths.of(problem, root));
    json.writeNumberField("line", problem.position().line());
    json.writeNumberField("column", problem.position().column());
    json.writeStringField("message", problem.message());
    json.writeStringField("mend", problem.mend());
    json.writeEndObject();
  }

  private static long count(List<Problem> problems, Problem.Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
