// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.login.Registrations;
import org.mttcourseware.lti.nrps.Member;
import org.mttcourseware.lti.nrps.NamesRoles;
import org.mttcourseware.lti.nrps.Roster;
import org.mttcourseware.lti.service.ServiceAnswer;
import org.mttcourseware.lti.service.ServiceCalls;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;

/**
 * The names of the learners of a course, asked of the LMS when a teacher opens the page (NRPS 2.0).
 * They go to that page and nowhere else: no table, no file, no log has them.
 */
public final class Names {
  private static final int MOST = 2_000;

  private final Database database;
  private final Registrations registrations;
  private final Roster roster;

  /** Makes the way to the rosters of all platforms. */
  public Names(Database database, Registrations registrations, ServiceCalls calls) {
    this.database = database;
    this.registrations = registrations;
    this.roster = new Roster(calls, MOST);
  }

  /**
   * What the page gets.
   *
   * @param names by our id of the learner
   * @param others those who have not begun
   * @param note the key of a sentence that says why names are missing; empty if none are
   */
  public record Shown(Map<String, String> names, List<String> others, String note) {
    /** Keeps its own copies. */
    public Shown {
      names = Map.copyOf(names);
      others = List.copyOf(others);
    }

    static Shown none(String note) {
      return new Shown(Map.of(), List.of(), note);
    }

    @Override
    public String toString() {
      return "Shown[" + names.size() + " names]";
    }
  }

  /** Asks for the names of the learners of {@code taught}. */
  Shown of(AcademyId academy, Taught taught) {
    return of(taught, learners(academy, taught));
  }

  /**
   * Asks for the names of some learners of the course of {@code taught}.
   *
   * @param learners our ids, by what the LMS calls them
   */
  public Shown of(Taught taught, Map<String, String> learners) {
    Optional<java.net.URI> url = Origin.address(taught.rosterUrl());
    Optional<Registration> registration = registrations.byId(taught.platform());
    if (url.isEmpty() || registration.isEmpty()) {
      return Shown.none("training.names-not-offered");
    }
    ServiceAnswer<Roster.Members> answer =
        roster.read(registration.get(), new NamesRoles(url.get()), Optional.empty());
    if (answer.done().isEmpty()) {
      boolean refused =
          answer instanceof ServiceAnswer.Unauthorized
              || answer instanceof ServiceAnswer.Rejected
              || answer instanceof ServiceAnswer.NoToken;
      return Shown.none(refused ? "training.names-refused" : "training.names-failed");
    }
    return matched(answer.done().get(), learners);
  }

  private Shown matched(Roster.Members members, Map<String, String> learners) {
    Map<String, String> names = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (Member member : members.members()) {
      String learner = learners.get(member.userId());
      String name = name(member);
      if (learner != null && !name.isEmpty()) {
        names.put(learner, name);
      } else if (learner == null && !name.isEmpty() && isLearning(member)) {
        others.add(name);
      }
    }
    String note =
        !members.complete()
            ? "training.names-incomplete"
            : names.isEmpty() && others.isEmpty() ? "training.names-withheld" : "";
    return new Shown(names, others, note);
  }

  private static boolean isLearning(Member member) {
    return member.status() == Member.Status.ACTIVE
        && member.roles().learns()
        && !member.roles().testUser();
  }

  private static String name(Member member) {
    return member
        .name()
        .orElseGet(
            () -> (member.givenName().orElse("") + " " + member.familyName().orElse("")).strip());
  }

  /** Our ids of those who have begun, by what the LMS calls them. */
  private Map<String, String> learners(AcademyId academy, Taught taught) {
    return database.of(
        academy,
        rows ->
            rows.query(
                    """
                    select s.subject, s.id from work w join learner s on s.id = w.learner
                    where w.academy = :academy and w.resource_link = :link
                      and s.platform = :platform""")
                .bind("link", taught.link())
                .bind("platform", taught.platform())
                .collectRows(
                    java.util.stream.Collectors.toMap(
                        row -> row.getColumn("subject", String.class),
                        row -> row.getColumn("id", String.class))));
  }
}
