// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The store of the tests refuses what the standards forbid: else nothing that it takes would mean
 * anything.
 */
final class LrsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final UUID REGISTRATION = UUID.fromString("11111111-2222-4333-8444-555555555555");
  private static final ObjectNode ACTOR = JSON.createObjectNode().put("objectType", "Agent");

  private final LrsStore store = new LrsStore();
  private int second;

  private static Cmi5Session session(int number, String mode) {
    return new Cmi5Session(
        "s" + number,
        REGISTRATION,
        "https://lms.example/au",
        "urn:mtt:x:au",
        ACTOR,
        mode,
        "0.7",
        "");
  }

  /** Returns a statement of {@code session} that breaks no rule by itself. */
  private ObjectNode statement(Cmi5Session session, String verb) {
    second++;
    ObjectNode statement = JSON.createObjectNode();
    statement.put("id", "00000000-0000-4000-8000-" + String.format("%012d", second));
    statement.put("timestamp", "2026-01-01T00:00:" + String.format("%02d", second) + ".000Z");
    statement.set("actor", ACTOR);
    statement.putObject("verb").put("id", "http://adlnet.gov/expapi/verbs/" + verb);
    statement.putObject("object").put("id", "https://lms.example/au");
    ObjectNode context = session.template().put("registration", REGISTRATION.toString());
    statement.set("context", context);
    boolean judged = verb.equals("passed") || verb.equals("failed");
    var category = context.withArray("/contextActivities/category");
    category.addObject().put("id", Cmi5Rules.CATEGORY + "cmi5");
    if (judged || verb.equals("completed")) {
      category.addObject().put("id", Cmi5Rules.CATEGORY + "moveon");
    }
    if (!verb.equals("initialized")) {
      statement.putObject("result").put("duration", "PT1.5S");
    }
    ObjectNode result = statement.withObject("/result");
    if (verb.equals("completed")) {
      result.put("completion", true);
    }
    if (judged) {
      boolean passed = verb.equals("passed");
      result.put("success", passed);
      result.putObject("score").put("scaled", passed ? 0.8 : 0.2);
      context
          .withObject("/extensions")
          .put("https://w3id.org/xapi/cmi5/context/extensions/masteryscore", 0.7);
    }
    if (result.isEmpty()) {
      statement.remove("result");
    }
    return statement;
  }

  private int take(Cmi5Session session, JsonNode... batch) {
    return store.take(Optional.of(session), List.of(batch)).status();
  }

  private int say(Cmi5Session session, String verb) {
    return take(session, statement(session, verb));
  }

  @Test
  void takesAWholeVisitInItsOrder() {
    Cmi5Session session = session(1, "Normal");
    for (String verb : List.of("initialized", "completed", "passed", "terminated")) {
      assertEquals(200, say(session, verb), () -> verb + store.refusals());
    }
    assertEquals(4, store.statements(session).size());
  }

  private static Stream<Arguments> orders() {
    return Stream.of(
        Arguments.of("Normal", "completed", List.of()),
        Arguments.of("Normal", "initialized", List.of("initialized")),
        Arguments.of("Normal", "completed", List.of("initialized", "terminated")),
        Arguments.of("Normal", "failed", List.of("initialized", "passed")),
        Arguments.of("Normal", "passed", List.of("initialized", "failed")),
        Arguments.of("Normal", "completed", List.of("initialized", "completed")),
        Arguments.of("Normal", "launched", List.of("initialized")),
        Arguments.of("Review", "completed", List.of("initialized")),
        Arguments.of("Browse", "passed", List.of("initialized")));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void refusesWhatStandsWhereItMayNot(String mode, String verb, List<String> before) {
    Cmi5Session session = session(1, mode);
    before.forEach(one -> assertEquals(200, say(session, one), () -> one + store.refusals()));

    assertEquals(403, say(session, verb));
  }

  @Test
  void refusesInALaterVisitWhatIsSaidOnceInARegistration() {
    List.of("initialized", "completed", "passed", "terminated")
        .forEach(verb -> assertEquals(200, say(session(1, "Normal"), verb)));
    Cmi5Session later = session(2, "Normal");
    assertEquals(200, say(later, "initialized"));

    for (String verb : List.of("completed", "passed", "failed")) {
      assertEquals(403, say(later, verb), verb);
    }
  }

  private static Arguments fault(String rule, String verb, Consumer<ObjectNode> fault) {
    return Arguments.of(rule, verb, fault);
  }

  private static Stream<Arguments> faults() {
    String extensions = "/context/extensions";
    return Stream.of(
        fault("9.4", "completed", one -> one.withObject("/object").put("id", "urn:mtt:x:au")),
        fault("9.5.2", "passed", one -> one.withObject("/result").remove("success")),
        fault("9.5.2", "completed", one -> one.withObject("/result").put("success", true)),
        fault("9.5.3", "passed", one -> one.withObject("/result").put("completion", true)),
        fault(
            "9.5.1",
            "completed",
            one -> one.withObject("/result").putObject("score").put("scaled", 1)),
        fault("9.5.1", "passed", one -> one.withObject("/result/score").put("raw", 80)),
        fault("9.5.4", "terminated", one -> one.remove("result")),
        fault(
            "9.6.2.2",
            "passed",
            one -> one.withArray("/context/contextActivities/category").remove(1)),
        fault("9.3.4", "passed", one -> one.withObject("/result/score").put("scaled", 0.6)),
        fault("9.3.4", "failed", one -> one.withObject("/result/score").put("scaled", 0.9)),
        fault(
            "9.6.3.2",
            "passed",
            one ->
                one.withObject(extensions)
                    .remove("https://w3id.org/xapi/cmi5/context/extensions/masteryscore")),
        fault(
            "10.2.1",
            "completed",
            one -> one.withObject(extensions).remove("https://lms.example/extensions/cohort")),
        fault("10.2.1", "completed", one -> one.withObject("/context").remove("contextActivities")),
        fault("9.3", "completed", one -> one.put("timestamp", "2025-01-01T00:00:00.000Z")),
        fault("9.2", "completed", one -> one.withObject("/actor").put("name", "Somebody")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void refusesWhatIsSaidWrongly(String rule, String verb, Consumer<ObjectNode> fault) {
    Cmi5Session session = session(1, "Normal");
    assertEquals(200, say(session, "initialized"));
    ObjectNode statement = statement(session, verb).deepCopy();
    fault.accept(statement);

    assertEquals(403, take(session, statement));
    assertTrue(store.refusals().get(0).startsWith(rule + ":"), store.refusals().toString());
    assertEquals(200, say(session, verb), () -> "without the fault: " + store.refusals());
  }

  private static Stream<Arguments> malformed() {
    return Stream.of(
        fault("an id that is none", "completed", one -> one.put("id", "1")),
        fault("no time", "completed", one -> one.put("timestamp", "today")),
        fault("local time", "completed", one -> one.put("timestamp", "2026-01-01T00:00:59+01:00")),
        fault(
            "a verb that is no IRI", "completed", one -> one.withObject("/verb").put("id", "did")),
        fault("null", "completed", one -> one.withObject("/result").putNull("response")),
        fault("unknown", "completed", one -> one.withObject("/result").put("grade", 5)),
        fault("span", "completed", one -> one.withObject("/result").put("duration", "90")),
        fault("range", "passed", one -> one.withObject("/result/score").put("scaled", 80)),
        fault("no actor", "completed", one -> one.remove("actor")));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void refusesWhatIsNoStatement(String what, String verb, Consumer<ObjectNode> fault) {
    Cmi5Session session = session(1, "Normal");
    assertEquals(200, say(session, "initialized"));
    ObjectNode statement = statement(session, verb).deepCopy();
    fault.accept(statement);

    assertEquals(400, take(session, statement), what);
  }

  @Test
  void takesNothingOfABatchWithAFault() {
    Cmi5Session session = session(1, "Normal");
    JsonNode first = statement(session, "initialized");

    assertEquals(403, take(session, first, statement(session, "launched")));
    assertEquals(List.of(), new ArrayList<>(store.statements()));
  }

  @Test
  void knowsAStatementThatComesAgain() {
    Cmi5Session session = session(1, "Normal");
    ObjectNode statement = statement(session, "initialized");
    assertEquals(200, take(session, statement));

    assertEquals(200, take(session, statement));
    assertEquals(409, take(session, statement.deepCopy().put("timestamp", "2026-02-02T00:00:00Z")));
    assertEquals(1, store.statements().size());
  }

  @Test
  void aNewLaunchAbandonsTheOneBefore() {
    Cmi5Session session = session(1, "Normal");
    store.open(session);
    assertEquals(200, say(session, "initialized"));
    store.open(session(2, "Normal"));

    assertEquals(403, say(session, "completed"));
  }
}
