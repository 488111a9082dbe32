// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.keys.ToolKey;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.lti.launch.DeploymentState;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.EitherDatabase;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.store.Secret;

/** The stores of the administration, over the embedded database and a real PostgreSQL. */
final class StoresTest {
  private static final Secret SECRET = Secret.of("a secret that only this test has");
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private static final Map<EitherDatabase, Database> OPEN = new EnumMap<>(EitherDatabase.class);

  @BeforeAll
  static void begin() throws IOException {
    Path folder = Files.createTempDirectory("stores");
    for (EitherDatabase database : EitherDatabase.values()) {
      OPEN.put(database, Database.open(database.fresh(folder)));
    }
  }

  @AfterAll
  static void end() {
    OPEN.values().forEach(Database::close);
  }

  private static Clock at(Instant time) {
    return Clock.fixed(time, ZoneOffset.UTC);
  }

  private static Academy academy(Database database, Clock clock) {
    Academies academies = new Academies(database, clock);
    AcademyId id = Academies.newId();
    database.changeSite(rows -> academies.add(rows, id, "Academy", "en", Audit.COMMAND));
    return academies.find(id).orElseThrow();
  }

  private static Platform.Addresses addresses(String client) {
    return new Platform.Addresses(
        "https://lms.example",
        client,
        "https://lms.example/auth",
        "https://lms.example/token",
        "https://lms.example/keys",
        "");
  }

  @ParameterizedTest
  @EnumSource
  void platformIsKnownOnceAndOnlyWhileItIsOn(EitherDatabase either) {
    Database database = OPEN.get(either);
    Clock clock = at(NOW);
    Academy academy = academy(database, clock);
    ByCommand byCommand = new ByCommand(database, false, clock);
    String client = RandomIds.id();
    String id =
        byCommand.addPlatform(academy, "LMS", Product.MOODLE, addresses(client), "1").orElseThrow();

    assertTrue(
        byCommand.addPlatform(academy, "LMS", Product.MOODLE, addresses(client), "").isEmpty());
    KnownPlatforms known = new KnownPlatforms(database, clock);
    List<Registration> found =
        known.of("https://lms.example", Optional.of(client), Optional.empty());
    assertEquals(List.of(id), found.stream().map(Registration::id).toList());
    assertTrue(known.of("https://lms.example/", Optional.of(client), Optional.empty()).isEmpty());

    Platforms platforms = new Platforms(clock);
    database.change(academy.id(), rows -> platforms.setState(rows, id, Platform.State.OFF));
    assertTrue(new KnownPlatforms(database, clock).byId(id).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void anotherInstanceSeesAChangeWithinFiveSeconds(EitherDatabase either) {
    Database database = OPEN.get(either);
    Academy academy = academy(database, at(NOW));
    String client = RandomIds.id();
    MovingClock clock = new MovingClock(NOW);
    KnownPlatforms other = new KnownPlatforms(database, clock);
    KnownDeployments otherDeployments = new KnownDeployments(database, clock);
    String id =
        new ByCommand(database, false, at(NOW))
            .addPlatform(academy, "LMS", Product.CANVAS, addresses(client), "1")
            .orElseThrow();
    Registration registration = other.byId(id).orElseThrow();
    assertEquals(DeploymentState.APPROVED, otherDeployments.of(registration, "1"));

    database.change(
        academy.id(), rows -> new Platforms(clock).setState(rows, id, Platform.State.OFF));
    database.change(
        academy.id(), rows -> new Academies(database, clock).setClosed(rows, true, "x"));

    clock.pass(Duration.ofSeconds(4));
    assertTrue(other.byId(id).isEmpty());
    assertEquals(DeploymentState.REFUSED, otherDeployments.of(registration, "1"));
  }

  @ParameterizedTest
  @EnumSource
  void newDeploymentWaitsUnlessItsPlatformIsTrusted(EitherDatabase either) {
    Database database = OPEN.get(either);
    Clock clock = at(NOW);
    Academy academy = academy(database, clock);
    String id =
        new ByCommand(database, false, clock)
            .addPlatform(academy, "LMS", Product.CANVAS, addresses(RandomIds.id()), "")
            .orElseThrow();
    Registration registration = new KnownPlatforms(database, clock).byId(id).orElseThrow();
    KnownDeployments known = new KnownDeployments(database, clock);

    assertEquals(DeploymentState.UNKNOWN, known.of(registration, "course 1"));
    known.hold(id, "course 1");
    known.hold(id, "course 1");
    assertEquals(DeploymentState.PENDING, known.of(registration, "course 1"));
    assertEquals(
        1, database.of(academy.id(), rows -> new DeploymentRows(clock).pending(rows)).size());

    database.change(academy.id(), rows -> new Platforms(clock).setTrust(rows, id, true));
    assertEquals(DeploymentState.APPROVED, known.of(registration, "course 2"));
    assertEquals(academy.id(), known.find(id, "course 2").orElseThrow().deployment().academy());
  }

  @ParameterizedTest
  @EnumSource
  void pendingDeploymentsAreBounded(EitherDatabase either) {
    Database database = OPEN.get(either);
    Clock clock = at(NOW);
    Academy academy = academy(database, clock);
    String id =
        new ByCommand(database, false, clock)
            .addPlatform(academy, "LMS", Product.CANVAS, addresses(RandomIds.id()), "")
            .orElseThrow();
    KnownDeployments known = new KnownDeployments(database, clock);

    for (int i = 0; i < 210; i++) {
      known.hold(id, "course " + i);
    }

    assertEquals(
        200, database.of(academy.id(), rows -> new DeploymentRows(clock).pending(rows)).size());
  }

  @ParameterizedTest
  @EnumSource
  void invitationIsUsedOnceAndExpires(EitherDatabase either) {
    Database database = OPEN.get(either);
    Academy academy = academy(database, at(NOW));
    Invitations now = new Invitations(at(NOW));
    Invitations later = new Invitations(at(NOW.plus(Duration.ofDays(8))));
    Invitations.Kind kind = Invitations.Kind.ADMINISTRATOR;
    String token = database.of(academy.id(), rows -> now.make(rows, kind, "chief", false));

    assertTrue(database.site(rows -> later.find(rows, token, kind)).isEmpty());
    assertTrue(
        database.site(rows -> now.find(rows, token, Invitations.Kind.REGISTRATION)).isEmpty());
    Invitations.Invitation found = database.site(rows -> now.find(rows, token, kind)).orElseThrow();
    boolean first = database.site(rows -> now.use(rows, found));
    boolean second = database.site(rows -> now.use(rows, found));
    assertTrue(first);
    assertFalse(second);
    assertTrue(database.site(rows -> now.find(rows, token, kind)).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void keysAreEncryptedSharedAndSign(EitherDatabase either) throws Exception {
    Database database = OPEN.get(either);
    MovingClock clock = new MovingClock(NOW);
    ToolKeys keys = new ToolKeys(new StoredKeys(database, SECRET), clock);
    ToolKeys ofAnotherInstance = new ToolKeys(new StoredKeys(database, SECRET), at(NOW));

    String token = keys.sign(Map.of("iss", "us"));

    assertEquals(ofAnotherInstance.current().kid(), JWSObject.parse(token).getHeader().getKeyID());
    clock.pass(Duration.ofHours(1));
    ToolKey next = keys.rotate();
    assertFalse(next.kid().equals(keys.current().kid()));
    String stored =
        database.site(
            rows ->
                String.join(
                    "\n",
                    rows.query("select private_key from signing_key").mapTo(String.class).list()));
    assertFalse(stored.contains("\"d\"") || stored.contains("kty"), stored);
    assertFalse(keys.publicKeySet().contains("\"d\""));
  }

  @ParameterizedTest
  @EnumSource
  void failuresOfALoginAreKnownToAllInstances(EitherDatabase either) {
    Database database = OPEN.get(either);
    SignInLimit one = new SignInLimit(database, at(NOW));
    SignInLimit other = new SignInLimit(database, at(NOW));
    String login = RandomIds.id();
    for (int i = 0; i < 6; i++) {
      one.failed(login, "192.0.2." + i + login);
    }

    assertEquals(Duration.ofSeconds(60), other.wait(login, "198.51.100.1"));
    assertEquals(Duration.ZERO, other.wait("somebody else", "198.51.100.1"));
    one.succeeded(login);
    assertEquals(Duration.ZERO, other.wait(login, "198.51.100.1"));
  }

  @ParameterizedTest
  @EnumSource
  void platformThatOthersUseIsNotRemoved(EitherDatabase either) {
    Database database = OPEN.get(either);
    Clock clock = at(NOW);
    Academy owner = academy(database, clock);
    Academy guest = academy(database, clock);
    ByCommand byCommand = new ByCommand(database, false, clock);
    String id =
        byCommand
            .addPlatform(owner, "Cloud", Product.BLACKBOARD, addresses(RandomIds.id()), "")
            .orElseThrow();
    new KnownDeployments(database, clock).hold(id, "guest");
    DeploymentRows stored = new DeploymentRows(clock);
    Platform platform = byCommand.platforms(owner).get(0);
    database.change(
        owner.id(), rows -> stored.assign(rows, stored.pending(rows).get(0).id(), guest.id()));

    assertFalse(byCommand.removePlatform(owner, platform));
    assertEquals(1, database.of(guest.id(), stored::pending).size());
    assertTrue(database.of(owner.id(), stored::pending).isEmpty());
  }

  /** A clock that goes on when it is told to. */
  private static final class MovingClock extends Clock {
    private Instant now;

    MovingClock(Instant now) {
      this.now = now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
