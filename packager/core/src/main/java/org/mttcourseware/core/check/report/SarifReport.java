// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.ProblemTexts;

/**
 * SARIF 2.1.0, which code hosts show beside the lines.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void write(List<Problem> problems, String root, Appendable out) throws IOException {
    List<String> codes = problems.stream().map(Problem::code).distinct().sorted().toList();
    ObjectNode log = JSON.createObjectNode();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    run.putObject("tool").set("driver", driver(codes));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    problems.forEach(problem -> results.add(result(problem, root, codes.indexOf(problem.code()))));
    out.append(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(log)).append('\n');
  }

  private static JsonNode driver(List<String> codes) {
    ObjectNode driver = JSON.createObjectNode();
    driver.put("name", "MTT Courseware");
    ArrayNode rules = driver.putArray("rules");
    codes.forEach(code -> rules.add(rule(code)));
    return driver;
  }

  private static JsonNode rule(String code) {
    ObjectNode rule = JSON.createObjectNode();
    rule.put("id", code);
    rule.putObject("shortDescription").put("text", text(code, "message"));
    rule.putObject("help").put("text", text(code, "mend"));
    rule.putObject("defaultConfiguration").put("level", ProblemTexts.severity(code).word());
    return rule;
  }

  private static JsonNode result(Problem problem, String root, int ruleIndex) {
    ObjectNode result = JSON.createObjectNode();
    result.put("ruleId", problem.code());
    result.put("ruleIndex", ruleIndex);
    result.put("level", problem.severity().word());
    result.putObject("message").put("text", problem.message() + "; " + problem.mend());
    ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", address(Paths.of(problem, root)));
    ObjectNode region = place.putObject("region");
    region.put("startLine", problem.position().line());
    region.put("startColumn", problem.position().column());
    return result;
  }

  private static String address(String path) {
    try {
      boolean absolute = path.startsWith("/");
      return new URI(absolute ? "file" : null, absolute ? "" : null, path, null).toASCIIString();
    } catch (URISyntaxException broken) {
      throw new IllegalArgumentException(path, broken);
    }
  }

  /** Returns a text with its places marked by dots. */
  private static String text(String code, String part) {
    return ProblemTexts.text(code, part, "...", "...", "...", "...");
  }
}
