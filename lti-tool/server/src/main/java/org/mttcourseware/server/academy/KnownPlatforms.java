// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.login.Registrations;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.SiteRows;

/**
 * The active platforms of all academies, for logins and launches. Read as a whole every few
 * seconds, so that a launch costs no query and every instance soon sees a change.
 */
public final class KnownPlatforms implements Registrations {
  private static final Duration FRESH = Duration.ofSeconds(3);
  private static final Duration FRESH_AFTER_A_MISS = Duration.ofMillis(250);

  private final Database database;
  private final Clock clock;
  private volatile Snapshot snapshot = new Snapshot(Map.of(), Map.of(), Instant.MIN);

  private record Snapshot(
      Map<String, Registration> byId, Map<String, List<Registration>> byIssuer, Instant read) {}

  /** Makes the view of the platforms in {@code database}. */
  public KnownPlatforms(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Registration> of(
      String issuer, Optional<String> clientId, Optional<String> deploymentId) {
    List<Registration> ofIssuer =
        known(known -> Optional.ofNullable(known.byIssuer().get(issuer))).orElse(List.of());
    List<Registration> ofClient =
        ofIssuer.stream()
            .filter(
                registration ->
                    clientId.isEmpty() || registration.clientId().equals(clientId.get()))
            .toList();
    if (ofClient.size() < 2 || deploymentId.isEmpty()) {
      return ofClient;
    }
    List<String> having = havingDeployment(deploymentId.get());
    List<Registration> ofDeployment =
        ofClient.stream().filter(registration -> having.contains(registration.id())).toList();
    return ofDeployment.isEmpty() ? ofClient : ofDeployment;
  }

  @Override
  public Optional<Registration> byId(String id) {
    return known(known -> Optional.ofNullable(known.byId().get(id)));
  }

  /** Reads again at the next question: something was changed by this instance. */
  void changed() {
    snapshot = new Snapshot(snapshot.byId(), snapshot.byIssuer(), Instant.MIN);
  }

  private <T> Optional<T> known(Function<Snapshot, Optional<T>> question) {
    Optional<T> answer = question.apply(notOlderThan(FRESH));
    return answer.isPresent() ? answer : question.apply(notOlderThan(FRESH_AFTER_A_MISS));
  }

  private Snapshot notOlderThan(Duration age) {
    Snapshot known = snapshot;
    Instant now = clock.instant();
    if (known.read().isBefore(now.minus(age))) {
      known = read(now);
      snapshot = known;
    }
    return known;
  }

  private Snapshot read(Instant now) {
    List<Registration> all = database.site(KnownPlatforms::active);
    return new Snapshot(
        all.stream().collect(Collectors.toUnmodifiableMap(Registration::id, one -> one)),
        all.stream().collect(Collectors.groupingBy(Registration::issuer)),
        now);
  }

  private static List<Registration> active(SiteRows rows) {
    return rows
        .query("select * from platform where state = 'ACTIVE' order by id")
        .map((row, context) -> Platforms.platform(row))
        .stream()
        .map(KnownPlatforms::registration)
        .toList();
  }

  private static Registration registration(Platform platform) {
    Platform.Addresses addresses = platform.addresses();
    return new Registration(
        platform.id(),
        addresses.issuer(),
        addresses.clientId(),
        URI.create(addresses.authorization()),
        URI.create(addresses.token()),
        URI.create(addresses.jwks()),
        Optional.of(addresses.audience()).filter(audience -> !audience.isEmpty()));
  }

  private List<String> havingDeployment(String deploymentId) {
    return database.site(
        rows ->
            rows.query("select platform from deployment where deployment_id = :id")
                .bind("id", deploymentId)
                .mapTo(String.class)
                .list());
  }
}
