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
import java.util.function.Supplier;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Headers;

/**
 * Who may show the pages of an academy in a frame: the origins of its platforms, and those that the
 * academy names beside them. Kept for a few seconds: an LMS that was connected just now may launch.
 */
public final class Frames {
  private static final Duration FRESH = Duration.ofSeconds(3);

  private final Database database;
  private final Clock clock;
  private final Map<String, Origins> known = new ConcurrentHashMap<>();

  private record Origins(List<String> origins, Instant until) {}

  /** Makes the rule for the academies of {@code database}. */
  public Frames(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Lets the page of {@code context} be framed by the LMSs of {@code academy}.
   *
   * @param launcher addresses of the LMS that launched the page: if what is kept does not name it,
   *     it was connected a moment ago, and what is stored is read again
   * @param formTargets origins beside our own that a form of the page may go to
   */
  void allow(Context context, AcademyId academy, List<String> launcher, List<String> formTargets) {
    Set<String> needed = new TreeSet<>();
    launcher.forEach(address -> add(needed, address));
    if (!origins(academy).containsAll(needed)) {
      known.remove("a " + academy);
    }
    Headers.framed(context, origins(academy), formTargets);
  }

  /** Lets the page of {@code context}, of a login, be framed by the LMS that began it. */
  void allow(Context context, Registration platform) {
    Headers.framed(context, remembered("p " + platform.id(), () -> origins(platform)), List.of());
  }

  /** Returns the origins that may frame pages of {@code academy}. */
  public List<String> origins(AcademyId academy) {
    return remembered("a " + academy, () -> database.of(academy, Frames::read));
  }

  private List<String> remembered(String key, Supplier<List<String>> reader) {
    Instant now = clock.instant();
    Origins origins = known.get(key);
    if (origins == null || origins.until().isBefore(now)) {
      List<String> read = reader.get();
      if (read.isEmpty()) {
        // Perhaps no academy at all: strangers shall not fill the memory.
        return read;
      }
      origins = new Origins(read, now.plus(FRESH));
      known.put(key, origins);
    }
    return origins.origins();
  }

  /** A page around the LMS frames it too, where the academy says so. */
  private List<String> origins(Registration platform) {
    Set<String> origins = new TreeSet<>();
    add(origins, platform.issuer());
    add(origins, platform.authorizationEndpoint().toString());
    database
        .site(
            rows ->
                rows.query(
                        "select a.frame_origins from academy a where a.id in (select academy from"
                            + " platform where id = :platform union select academy from deployment"
                            + " where platform = :platform)")
                    .bind("platform", platform.id())
                    .mapTo(String.class)
                    .list())
        .forEach(named -> addAll(origins, named));
    return List.copyOf(origins);
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
        .ifPresent(named -> addAll(origins, named));
    return List.copyOf(origins);
  }

  private static void addAll(Set<String> origins, String named) {
    Arrays.stream(named.split("\\s+")).forEach(name -> add(origins, name));
  }

  private static void add(Set<String> origins, String address) {
    Origin.address(address).flatMap(Origin::of).map(Origin::toString).ifPresent(origins::add);
  }
}
