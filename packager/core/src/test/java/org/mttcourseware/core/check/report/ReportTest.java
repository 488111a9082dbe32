// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.source.Findings;

class ReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void writesALineAProblem() throws IOException {
    assertEquals(
        """
        content/modules/identity/mrz/the segment.md:14:3: error: MTT104: two answers are marked right in a single-choice question; mark one, or make the question {several}
        content/programme.yaml:2:1: warning: MTT802: the title "ÐØ & שלום" holds one of & < >, which Moodle shows as something else; write "and" for &, or say it in other words
        """,
        written("text", "content/"));
  }

  @Test
  void writesPathsFromHere() throws IOException {
    assertTrue(written("text", ".").startsWith("modules/identity/mrz/the segment.md:14:3: "));
    assertTrue(written("text", "C:\\sources").startsWith("C:/sources/modules/identity/"));
  }

  @Test
  void writesAnObjectForPrograms() throws IOException {
    JsonNode report = JSON.readTree(written("json", "content"));

    assertEquals(1, report.get("errors").intValue());
    assertEquals(1, report.get("warnings").intValue());
    JsonNode first = report.get("problems").get(0);
    assertEquals("MTT104", first.get("code").textValue());
    assertEquals("error", first.get("severity").textValue());
    assertEquals("content/modules/identity/mrz/the segment.md", first.get("file").textValue());
    assertEquals(14, first.get("line").intValue());
    assertEquals(3, first.get("column").intValue());
    assertEquals("mark one, or make the question {several}", first.get("mend").textValue());
  }

  @Test
  void writesSarifThatTheOfficialSchemaAccepts() throws IOException {
    JsonSchema schema = schema();

    for (String root : List.of("content", ".", "/home/an author/content", "C:\\sources")) {
      assertEquals(Set.of(), schema.validate(JSON.readTree(written("sarif", root))), root);
    }
    assertTrue(!schema.validate(JSON.readTree("{\"version\": \"2.1.0\", \"runs\": 1}")).isEmpty());
  }

  @Test
  void writesSarifForNoProblemAtAll() throws IOException {
    StringBuilder out = new StringBuilder();
    new SarifReport().write(List.of(), "content", out);

    assertEquals(Set.of(), schema().validate(JSON.readTree(out.toString())));
  }

  @Test
  void tellsInSarifWhatEachRuleIs() throws IOException {
    JsonNode run = JSON.readTree(written("sarif", "content")).get("runs").get(0);

    JsonNode result = run.get("results").get(1);
    JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").intValue());
    assertEquals("MTT802", rule.get("id").textValue());
    assertEquals("warning", rule.at("/defaultConfiguration/level").textValue());
    assertEquals(
        "the title ... holds one of & < >, which ... shows as something else",
        rule.at("/shortDescription/text").textValue());
    assertEquals(
        "content/modules/identity/mrz/the%20segment.md",
        run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").textValue());
  }

  @Test
  void knowsNoOtherReport() {
    assertThrows(IllegalArgumentException.class, () -> Report.named("html"));
  }

  private static String written(String report, String root) throws IOException {
    StringBuilder out = new StringBuilder();
    Report.named(report).write(problems(), root, out);
    return out.toString();
  }

  private static List<Problem> problems() {
    Findings findings = new Findings();
    findings.add("MTT104", new Position("modules/identity/mrz/the segment.md", 14, 3));
    findings.add("MTT802", new Position("programme.yaml", 2, 1), "\"ÐØ & שלום\"", "Moodle");
    return findings.sorted();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = ReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(JSON.readTree(in));
    }
  }
}
