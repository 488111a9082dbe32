// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a learning record store holds, and whether it takes what a course says. With a session the
 * rules of cmi5 hold; without one those of xAPI alone.
 */
final class LrsStore {
  private final List<JsonNode> statements = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private final Map<String, byte[]> documents = new HashMap<>();
  private final Map<String, Cmi5Session> sessions = new HashMap<>();
  private final List<Cmi5Session> abandoned = new ArrayList<>();
  private String unwanted = "";

  /** An answer: the status, and for people the rule that was broken. */
  record Answer(int status, String reason) {}

  /** Opens a session; one that is open in the same registration is abandoned. */
  synchronized void open(Cmi5Session session) {
    sessions.values().stream()
        .filter(other -> other.registration().equals(session.registration()))
        .forEach(abandoned::add);
    sessions.put(session.token(), session);
  }

  /** Forbids statements with {@code verb} from now on. */
  synchronized void forbid(String verb) {
    unwanted = verb;
  }

  /** Returns the session that {@code token} belongs to. */
  synchronized Optional<Cmi5Session> session(String token) {
    return Optional.ofNullable(sessions.get(token));
  }

  /** Takes all of {@code batch}, or nothing of it. */
  synchronized Answer take(Optional<Cmi5Session> session, List<JsonNode> batch) {
    List<JsonNode> taken = new ArrayList<>();
    for (JsonNode statement : batch) {
      Optional<Answer> refusal = refusal(session, statement, taken);
      if (refusal.isPresent()) {
        if (refusal.get().status() != 409) {
          refusals.add(refusal.get().reason());
        }
        return refusal.get();
      }
      if (!statements.contains(statement)) {
        taken.add(statement);
      }
    }
    statements.addAll(taken);
    return new Answer(200, "");
  }

  private Optional<Answer> refusal(
      Optional<Cmi5Session> session, JsonNode statement, List<JsonNode> taken) {
    Optional<String> bad = XapiRules.broken(statement);
    if (bad.isPresent()) {
      return bad.map(rule -> new Answer(400, rule));
    }
    Optional<JsonNode> there = byId(statement.path("id").asText());
    if (there.isPresent()) {
      return there.get().equals(statement)
          ? Optional.empty()
          : Optional.of(new Answer(409, "there is another statement with this id"));
    }
    if (session.isEmpty()) {
      return Optional.empty();
    }
    if (Cmi5Rules.verb(statement).equals(unwanted)) {
      return Optional.of(new Answer(403, "this system wants no " + unwanted));
    }
    if (abandoned.contains(session.get())) {
      return Optional.of(new Answer(403, "9.3.6: the session was abandoned"));
    }
    List<JsonNode> before = new ArrayList<>(statements);
    before.addAll(taken);
    return new Cmi5Rules(session.get(), in(before, session.get()), of(before, session.get()))
        .broken(statement)
        .map(rule -> new Answer(403, rule));
  }

  private static List<JsonNode> in(List<JsonNode> all, Cmi5Session session) {
    return all.stream()
        .filter(
            one ->
                one.at("/context/extensions")
                    .path("https://w3id.org/xapi/cmi5/context/extensions/sessionid")
                    .asText()
                    .equals(session.id()))
        .toList();
  }

  private static List<JsonNode> of(List<JsonNode> all, Cmi5Session session) {
    return all.stream()
        .filter(
            one ->
                one.at("/context/registration").asText().equals(session.registration().toString()))
        .toList();
  }

  /** Returns the statement with this id. */
  synchronized Optional<JsonNode> byId(String id) {
    return statements.stream().filter(one -> one.path("id").asText().equals(id)).findFirst();
  }

  /** Returns all statements in the order in which they came. */
  synchronized List<JsonNode> statements() {
    return List.copyOf(statements);
  }

  /** Returns the statements of {@code session} in the order in which they came. */
  synchronized List<JsonNode> statements(Cmi5Session session) {
    return in(statements, session);
  }

  /** Returns the rules that were broken; that something came twice is none. */
  synchronized List<String> refusals() {
    return List.copyOf(refusals);
  }

  /** Returns the documents of states and profiles by their whole address. */
  synchronized Map<String, byte[]> documents() {
    return Collections.unmodifiableMap(new HashMap<>(documents));
  }

  /** Puts a document. */
  synchronized void put(String address, byte[] document) {
    documents.put(address, document);
  }
}
