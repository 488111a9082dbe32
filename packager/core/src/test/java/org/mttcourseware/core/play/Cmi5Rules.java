// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What cmi5 (sections 7.1, 9 and 10.2) demands of the statements of a course, told by the rule that
 * is broken.
 */
final class Cmi5Rules {
  static final String CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/";
  private static final String MASTERY =
      "/context/extensions/https:~1~1w3id.org~1xapi~1cmi5~1context~1extensions~1masteryscore";
  private static final String PROGRESS =
      "/result/extensions/https:~1~1w3id.org~1xapi~1cmi5~1result~1extensions~1progress";
  private static final Set<String> DEFINED =
      Set.of("initialized", "completed", "passed", "failed", "terminated");
  private static final Set<String> TIMED = Set.of("completed", "passed", "failed", "terminated");
  private static final Set<String> JUDGED = Set.of("passed", "failed");

  private final Cmi5Session session;

  /** The statements of the course in this session, and in all sessions of the registration. */
  private final List<JsonNode> here;

  private final List<JsonNode> ever;

  Cmi5Rules(Cmi5Session session, List<JsonNode> here, List<JsonNode> ever) {
    this.session = session;
    this.here = here;
    this.ever = ever;
  }

  /** Returns the name of the verb, without what stands before it. */
  static String verb(JsonNode statement) {
    return statement.at("/verb/id").asText().replaceFirst(".*/", "");
  }

  /** Returns whether {@code statement} claims to be one that cmi5 defines. */
  static boolean isDefined(JsonNode statement) {
    return hasCategory(statement, "cmi5");
  }

  private static boolean hasCategory(JsonNode statement, String name) {
    return lists(statement.at("/context/contextActivities/category"), CATEGORY + name);
  }

  private static boolean lists(JsonNode activities, String id) {
    for (JsonNode activity : activities) {
      if (activity.path("id").asText().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first rule that {@code statement} would break, if any. */
  Optional<String> broken(JsonNode statement) {
    return first(
            statement.path("actor").equals(session.actor())
                ? ""
                : "9.2: the actor is that of the launch",
            context(statement),
            order(statement))
        .or(() -> isDefined(statement) ? defined(statement) : allowed(statement));
  }

  private static Optional<String> first(String... rules) {
    return Stream.of(rules).filter(rule -> !rule.isEmpty()).findFirst();
  }

  private static String unless(boolean kept, String rule) {
    return kept ? "" : rule;
  }

  private String context(JsonNode statement) {
    JsonNode context = statement.path("context");
    JsonNode template = session.template();
    boolean registered =
        context.path("registration").asText().equals(session.registration().toString());
    boolean grouped =
        lists(
            context.at("/contextActivities/grouping"),
            template.at("/contextActivities/grouping/0/id").asText());
    boolean extended =
        template.path("extensions").properties().stream()
            .allMatch(one -> context.path("extensions").path(one.getKey()).equals(one.getValue()));
    return unless(
        registered && grouped && extended,
        "10.2.1: the context has the registration and all of the template");
  }

  private String order(JsonNode statement) {
    boolean begins = verb(statement).equals("initialized") && isDefined(statement);
    String now = statement.path("timestamp").asText();
    if (here.isEmpty()) {
      return unless(begins, "9.3: initialized is the first statement");
    }
    if (begins) {
      return "9.3: initialized is said once in a session";
    }
    if (said(here, "terminated")) {
      return "9.3: nothing follows terminated";
    }
    if (now.compareTo(here.get(0).path("timestamp").asText()) < 0) {
      return "9.3: by its timestamp it stands before initialized";
    }
    boolean last =
        !verb(statement).equals("terminated")
            || here.stream().allMatch(one -> now.compareTo(one.path("timestamp").asText()) >= 0);
    return unless(last, "9.3: by its timestamp terminated is not the last");
  }

  private static boolean said(List<JsonNode> statements, String verb) {
    return statements.stream().anyMatch(one -> isDefined(one) && verb(one).equals(verb));
  }

  private Optional<String> allowed(JsonNode statement) {
    return first(
        unless(session.isNormal(), "10.2.2: a look says initialized and terminated alone"),
        unless(!hasCategory(statement, "moveon"), "9.6.2.2: moveon is for defined statements"),
        unless(
            statement.at(PROGRESS).isMissingNode() || !said(ever, "completed"),
            "9.5.5.1: after completed there is no progress"));
  }

  private Optional<String> defined(JsonNode statement) {
    String verb = verb(statement);
    return first(
        unless(DEFINED.contains(verb), "9.3: " + verb + " is not for courses to define"),
        unless(
            statement.at("/object/id").asText().equals(session.activityId()),
            "9.4: the object is the activity of the launch"),
        unless(
            session.isNormal() || verb.equals("initialized") || verb.equals("terminated"),
            "10.2.2: a look says initialized and terminated alone"),
        unless(!said(here, verb), "9.3: " + verb + " is said once in a session"),
        unless(
            !JUDGED.contains(verb) || JUDGED.stream().noneMatch(one -> said(here, one)),
            "9.3: passed and failed are not said in one session"),
        unless(
            !verb.equals("completed") || !said(ever, verb),
            "9.3: completed is said once in a registration"),
        unless(
            !JUDGED.contains(verb) || !said(ever, "passed"),
            "9.3: " + verb + " does not follow passed"),
        result(statement, verb),
        mastery(statement, verb));
  }

  private static String result(JsonNode statement, String verb) {
    JsonNode result = statement.path("result");
    JsonNode success = result.path("success");
    JsonNode completion = result.path("completion");
    boolean successful =
        JUDGED.contains(verb)
            ? success.isBoolean() && success.asBoolean() == verb.equals("passed")
            : success.isMissingNode();
    boolean complete =
        verb.equals("completed") ? completion.asBoolean() : completion.isMissingNode();
    boolean moves = !success.isMissingNode() || !completion.isMissingNode();
    JsonNode score = result.path("score");
    boolean whole =
        !score.has("raw")
            || (score.path("raw").isIntegralNumber() && score.has("min") && score.has("max"));
    boolean scored = score.isMissingNode() || (JUDGED.contains(verb) && whole);
    return first(
            unless(successful, "9.5.2: success of " + verb + " is " + success),
            unless(complete, "9.5.3: completion of " + verb + " is " + completion),
            unless(scored, "9.5.1: the score of " + verb + " is " + score),
            unless(
                !TIMED.contains(verb) || result.has("duration"),
                "9.5.4: " + verb + " has a duration"),
            unless(
                moves == hasCategory(statement, "moveon"),
                "9.6.2.2: moveon marks success and completion, and nothing else"))
        .orElse("");
  }

  private String mastery(JsonNode statement, String verb) {
    JsonNode scaled = statement.at("/result/score/scaled");
    JsonNode marked = statement.at(MASTERY);
    if (!JUDGED.contains(verb) || session.mastery().isEmpty()) {
      return unless(marked.isMissingNode(), "9.6.3.2: there is no mastery score here");
    }
    double mastery = Double.parseDouble(session.mastery());
    return first(
            unless(
                scaled.isMissingNode() || (scaled.asDouble() >= mastery) == verb.equals("passed"),
                "9.3.4: " + verb + " with " + scaled + " of " + mastery),
            unless(
                marked.isNumber() && marked.asDouble() == mastery,
                "9.6.3.2: the mastery score is told"))
        .orElse("");
  }
}
