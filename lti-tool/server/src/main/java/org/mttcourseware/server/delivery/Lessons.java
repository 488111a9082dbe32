// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.catalogue.CatalogueFiles;
import org.mttcourseware.server.catalogue.Catalogues;
import org.mttcourseware.server.catalogue.Shelves;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/** Finds what a session shows: which version of which segment, in which language. */
final class Lessons {
  private final Database database;
  private final Shelves shelves;
  private final Catalogues catalogues;
  private final CatalogueFiles files;
  private final ContentSeal seal;

  Lessons(
      Database database,
      Shelves shelves,
      Catalogues catalogues,
      CatalogueFiles files,
      ContentSeal seal) {
    this.database = database;
    this.shelves = shelves;
    this.catalogues = catalogues;
    this.files = files;
    this.seal = seal;
  }

  /** Returns whose work is kept in this session: a learner's whom the LMS names, nobody else's. */
  static Optional<Learner> learner(LtiSession session) {
    return session.role() == SessionRole.LEARNER
        ? Optional.ofNullable(session.learner()).map(id -> new Learner(id, session.testUser()))
        : Optional.empty();
  }

  /**
   * Returns what to show: the version that a work was begun on, else the one on the shelf.
   *
   * @throws RefusedException 404 if it is not there
   */
  Lesson shown(LtiSession session, String language) {
    Linked linked = linked(session);
    return begun(session, linked)
        .flatMap(catalogue -> Lesson.of(linked, catalogue, language))
        .or(
            () ->
                shelves
                    .find(session.academy(), linked.key(), linked.segment())
                    .flatMap(catalogue -> Lesson.of(linked, catalogue, language)))
        .orElseThrow(Lessons::gone);
  }

  private Optional<Catalogue> begun(LtiSession session, Linked linked) {
    return learner(session)
        .flatMap(
            learner ->
                database.of(
                    session.academy(),
                    rows -> new Works(rows, linked.link(), learner.id()).catalogue()))
        .flatMap(catalogues::read);
  }

  /**
   * Returns what a page of this session shows, as it says itself.
   *
   * @param sent {@code content}, the seal in the address of what it shows, and {@code language}
   * @throws RefusedException if it cannot show that
   */
  Lesson open(LtiSession session, JsonNode sent) {
    Linked linked = linked(session);
    return seal.open(sent.path("content").asText())
        .filter(access -> access.academy().equals(session.academy()))
        .flatMap(access -> catalogues.read(access.catalogue()))
        .filter(catalogue -> catalogue.key().equals(linked.key()))
        .flatMap(catalogue -> Lesson.of(linked, catalogue, sent.path("language").asText()))
        .orElseThrow(Lessons::gone);
  }

  /**
   * Returns the key of a quiz that the lesson shows.
   *
   * @throws RefusedException 404 if it shows no such quiz
   */
  QuizKey key(Lesson lesson, String quiz) {
    if (!lesson.linked().shows(quiz)) {
      throw gone();
    }
    return files
        .key(lesson.catalogue().id(), lesson.segment().key())
        .flatMap(keys -> QuizKey.of(Json.stored(keys, JsonNode.class), quiz))
        .orElseThrow(Lessons::gone);
  }

  /** Returns the part of an address that gives access to the files of a lesson. */
  String seal(LtiSession session, Lesson lesson) {
    return seal.seal(new ContentSeal.Access(session.academy(), lesson.catalogue().id()));
  }

  private Linked linked(LtiSession session) {
    return Optional.ofNullable(session.resourceLink())
        .flatMap(link -> database.of(session.academy(), rows -> Linked.of(rows, link)))
        .filter(linked -> linked.placement().isChosen())
        .orElseThrow(() -> new RefusedException(404, "delivery.not-chosen"));
  }

  private static RefusedException gone() {
    return new RefusedException(404, "delivery.gone");
  }
}
