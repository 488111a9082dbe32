// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Headers;

/**
 * Who may show the pages of an academy in a frame: the origins of its platforms, and those that the
 * academy names beside them. Read from the database once a minute at most.
 */
public final class Frames {
  private static final Duration FRESH = Duration.ofSeconds(60);

  private final Database database;
  private final Clock clock;
  private final Map<AcademyId, Known> known = new ConcurrentHashMap<>();

  private record Known(List<String> origins, Instant until) {}

  /** Makes the rule for the academies of {@code database}. */
  public Frames(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Lets the page of {@code context} be framed by the LMSs of {@code academy}.
   *
   * @param formTargets origins beside our own that a form of the page may go to
   */
  public void allow(Context context, AcademyId academy, List<String> formTargets) {
    Headers.framed(context, origins(academy), formTargets);
  }

  /** Returns the origins that may frame pages of {@code academy}. */
  public List<String> origins(AcademyId academy) {
    Instant now = clock.instant();
    Known origins = known.get(academy);
    if (origins == null || origins.until().isBefore(now)) {
      List<String> read = database.of(academy, Frames::read);
      if (read.isEmpty()) {
        // Perhaps no academy at all: strangers shall not fill the memory.
        return read;
      }
      origins = new Known(read, now.plus(FRESH));
      known.put(academy, origins);
    }
    return origins.origins();
  }

  private static List<String> read(AcademyRows rows) {
    Set<String> origins = new TreeSet<>();
    // A platform of another academy can have deployments of this one: one client id for customers.
    rows.query(
            "select p.issuer, p.authorization_endpoint from platform p where p.state <> 'OFF' and"
                + " (p.academy = :academy or exists (select 1 from deployment d where d.platform ="
                + " p.id and d.academy = :academy))")
        .map((row, names) -> List.of(row.getString(1), row.getString(2)))
        .forEach(addresses -> addresses.forEach(address -> add(origins, address)));
    rows.query("select frame_origins from academy where id = :academy")
        .mapTo(String.class)
        .findOne()
        .ifPresent(named -> Arrays.stream(named.split("\\s+")).forEach(name -> add(origins, name)));
    return List.copyOf(origins);
  }

  private static void add(Set<String> origins, String address) {
    Origin.address(address).flatMap(Origin::of).map(Origin::toString).ifPresent(origins::add);
  }
}
