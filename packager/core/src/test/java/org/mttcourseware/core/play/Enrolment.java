// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One learner enrolled in one assignable unit of a cmi5 course, with as many visits as wanted. */
final class Enrolment {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String STATE = "org.mttcourseware.state";

  private final Lrs lrs;
  private final PlayedPackage played;
  private final Element unit;
  private final UUID registration = UUID.randomUUID();
  private final JsonNode actor;
  private String returnUrl = "";
  private int visits;
  private Cmi5Session session;
  private Page page;

  /** Enrols somebody in the unit of {@code segment} in the small programme. */
  Enrolment(Lrs lrs, String segment) {
    this.lrs = lrs;
    this.played = Programmes.packed(Course.programme(), "cmi5", "basics");
    this.unit =
        Jsoup.parse(played.text("cmi5.xml"), "", Parser.xmlParser()).select("au").stream()
            .filter(au -> au.attr("id").endsWith(":" + segment))
            .findFirst()
            .orElseThrow();
    this.actor =
        JSON.createObjectNode()
            .put("objectType", "Agent")
            .set(
                "account",
                JSON.createObjectNode()
                    .put("homePage", "https://lms.example")
                    .put("name", "learner-" + registration));
  }

  /** Lets the system say where learners go after a visit. */
  Enrolment returningTo(String url) {
    returnUrl = url;
    return this;
  }

  /** Launches the unit and returns who learns in it. */
  Learner open(Window window) {
    return launch(window, "Normal");
  }

  /** Launches the unit in {@code mode} and returns who learns in it. */
  Learner launch(Window window, String mode) {
    visits++;
    session =
        new Cmi5Session(
            registration + "-" + visits,
            registration,
            "https://lms.example/activities/" + unit.attr("id").hashCode(),
            unit.attr("id"),
            actor,
            mode,
            unit.attr("masteryScore"),
            returnUrl);
    lrs.store().open(session);
    lrs.store()
        .put(
            Lrs.address(parameters("LMS.LaunchData")),
            session.launchData().toString().getBytes(StandardCharsets.UTF_8));
    page = window.open(url());
    return new Learner(page.mainFrame());
  }

  private String url() {
    return PlayServer.get().serve(played)
        + unit.selectFirst("url").text()
        + "?endpoint="
        + encoded(lrs.endpoint())
        + "&fetch="
        + encoded(lrs.origin() + "/fetch/" + session.token())
        + "&actor="
        + encoded(actor.toString())
        + "&registration="
        + registration
        + "&activityId="
        + encoded(session.activityId());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Map<String, String> parameters(String stateId) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("stateId", stateId);
    parameters.put("activityId", session.activityId());
    parameters.put("agent", actor.toString());
    parameters.put("registration", registration.toString());
    return parameters;
  }

  /** Gives the learner preferences, before a launch. */
  void prefer(String preferences) {
    lrs.store()
        .put(
            Lrs.address(Map.of("profileId", "cmi5LearnerPreferences", "agent", actor.toString())),
            preferences.getBytes(StandardCharsets.UTF_8));
  }

  /** Loads the page anew and returns who learns in it. */
  Learner reload() {
    page.reload();
    return new Learner(page.mainFrame());
  }

  /** Goes elsewhere, as a learner does who has enough. */
  void leave() {
    page.navigate("about:blank");
  }

  /** Goes elsewhere and waits until the store knows. */
  void leaveAndTell() {
    leave();
    page.waitForCondition(() -> said().contains("terminated"));
    page.close();
  }

  Page page() {
    return page;
  }

  Cmi5Session session() {
    return session;
  }

  /** Returns the statements of this visit. */
  List<JsonNode> statements() {
    return lrs.store().statements(session);
  }

  /** Returns the verbs of this visit that cmi5 defines, in their order. */
  List<String> said() {
    return statements().stream().filter(Cmi5Rules::isDefined).map(Cmi5Rules::verb).toList();
  }

  /** Returns the statement of this visit with {@code verb}. */
  JsonNode statement(String verb) {
    return statements().stream()
        .filter(one -> Cmi5Rules.verb(one).equals(verb))
        .findFirst()
        .orElseThrow();
  }

  /** Returns how many answers the store has of all visits. */
  long answers() {
    return lrs.store().statements().stream()
        .filter(one -> one.at("/context/registration").asText().equals(registration.toString()))
        .filter(one -> Cmi5Rules.verb(one).equals("answered"))
        .count();
  }

  /** Returns the document that the unit keeps between visits. */
  Optional<JsonNode> kept() {
    byte[] document = lrs.store().documents().get(Lrs.address(parameters(STATE)));
    try {
      return document == null ? Optional.empty() : Optional.of(JSON.readTree(document));
    } catch (java.io.IOException notJson) {
      throw new java.io.UncheckedIOException(notJson);
    }
  }
}
