// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.server.academy.ByCommand;
import org.mttcourseware.server.academy.Product;
import org.mttcourseware.server.catalogue.Added;
import org.mttcourseware.server.catalogue.CatalogueParts;
import org.mttcourseware.server.catalogue.ProgrammeKey;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.DatabaseAddress;
import org.mttcourseware.server.store.EmbeddedPostgreSql;

/**
 * Instances that are killed again and again while people learn: what was acknowledged is there, and
 * each grade is in the gradebook once.
 *
 * <p>An instance is killed while its LMS has taken scores that it has not answered yet. Nobody can
 * know then whether they arrived, so they are posted again; with the same time, which is how the
 * LMS knows them (409). Such an exact repetition is right; every other post has to be later than
 * all before it of the same learner.
 */
class KilledInstancesTest {
  static final String PUBLIC_URL = "https://tool.example";

  private static final int THREADS = 3;
  private static final int LEARNERS = 150;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  private final List<BusyLearner> learners = new ArrayList<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicBoolean killing = new AtomicBoolean(true);
  private final KnownQuiz quiz = new KnownQuiz();
  private RecordingLms lms;
  private AcademyId academy;
  private ProgrammeKey shown;

  @BeforeEach
  void open() throws Exception {
    lms = new RecordingLms();
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void twoOnOneDatabaseLoseNothing() throws Exception {
    DatabaseAddress address = EmbeddedPostgreSql.newDatabase();
    found(address);
    try (Instances instances = new Instances(List.of(instance(address), instance(address)));
        Database database = Database.open(address)) {
      instances.start();

      // Of five calls to the LMS each instance has one: it makes four at once.
      learnWhileKilling(instances, 4, 5);

      awaitGrades(database);
      prove(database);
      assertTrue(instances.repeated() > 0, "no call was lost");
    }
  }

  @Test
  void oneOnTheEmbeddedDatabaseLosesNothing() throws Exception {
    DatabaseAddress address = DatabaseAddress.embedded(folder.resolve("tool"));
    found(address);
    try (Instances instances = new Instances(List.of(instance(address)))) {
      instances.start();

      learnWhileKilling(instances, 3, 1);

      try (Database beside = Database.open(address)) {
        awaitGrades(beside);
      }
      instances.get(0).kill();
      try (Database database = Database.open(address)) {
        prove(database);
      }
      assertTrue(instances.repeated() > 0, "no call was lost");
    }
  }

  private void found(DatabaseAddress address) throws IOException {
    Clock clock = Clock.systemUTC();
    try (Database database = Database.open(address)) {
      ByCommand acts = new ByCommand(database, true, clock);
      academy = acts.addAcademy("north", "An academy", "en").orElseThrow();
      assertTrue(
          acts.addPlatform(
                  acts.academy(academy.value()).orElseThrow(),
                  "An LMS",
                  Product.OTHER,
                  lms.addresses(),
                  RecordingLms.DEPLOYMENT)
              .isPresent());
      CatalogueParts catalogues = new CatalogueParts(database, folder, 100, clock);
      if (!(catalogues.catalogues().add(AcademyId.SITE, SampleCatalogues.small())
          instanceof Added.Stored stored)) {
        throw new AssertionError("the sample was refused");
      }
      shown = stored.version().key();
      catalogues.offerIfNew(shown);
    }
  }

  private KillableInstance instance(DatabaseAddress address) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("MTT_PUBLIC_URL", PUBLIC_URL);
    environment.put("MTT_DEVELOPMENT", "true");
    environment.put("MTT_SECRET", "the same secret on all of the instances");
    environment.put("MTT_GRADES_CLAIM", "6");
    Path data =
        address.isEmbedded()
            ? folder.resolve("tool")
            : Files.createTempDirectory(folder, "instance");
    return KillableInstance.over(address, data, environment);
  }

  private void learnWhileKilling(Instances instances, int kills, int underWay) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<BusyLearner>>> working = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        working.add(threads.submit(() -> learn(instances)));
      }
      for (int kill = 0; kill < kills; kill++) {
        lms.hold();
        lms.awaitHeld(underWay, PATIENCE);
        instances.get(kill).kill();
        lms.release();
        instances.get(kill).start();
      }
      killing.set(false);
      for (Future<List<BusyLearner>> done : working) {
        learners.addAll(done.get());
      }
    } finally {
      killing.set(false);
      threads.shutdownNow();
    }
  }

  /** One learner after the other, as long as instances are killed. */
  private List<BusyLearner> learn(Instances instances) {
    List<BusyLearner> done = new ArrayList<>();
    int number = numbers.incrementAndGet();
    while (killing.get() || number <= LEARNERS) {
      done.add(new BusyLearner(instances, lms, shown, quiz, number).learn());
      number = numbers.incrementAndGet();
    }
    return done;
  }

  private void awaitGrades(Database database) {
    Eventually.holds(
        "each learner has a grade, and it is known to have arrived",
        PATIENCE,
        () ->
            database.of(
                academy,
                rows ->
                    rows.query(
                                "select count(*) from grade where academy = :academy"
                                    + " and state = 'SENT'")
                            .mapTo(Integer.class)
                            .one()
                        == learners.size()));
  }

  private void prove(Database database) {
    Map<String, StoredWork> stored = database.of(academy, StoredWork::all);
    assertEquals(learners.size(), stored.size());
    Map<String, List<RecordingLms.Post>> posts =
        lms.posts().stream().collect(Collectors.groupingBy(RecordingLms.Post::user));
    for (BusyLearner learner : learners) {
      assertEquals(learner.expected(), stored.get(learner.user()), learner.user());
      proveOrder(learner, posts.getOrDefault(learner.user(), List.of()));
    }
    assertTrue(
        lms.posts().stream().anyMatch(post -> !post.taken()), "no instance died with a score");
  }

  private static void proveOrder(BusyLearner learner, List<RecordingLms.Post> posts) {
    double before = -1;
    Map<Instant, Double> taken = new HashMap<>();
    for (RecordingLms.Post post : posts) {
      if (post.taken()) {
        assertTrue(post.given() > before, () -> "the same once more, or worse: " + posts);
        before = post.given();
        taken.put(post.at(), post.given());
      } else {
        assertEquals(post.given(), taken.get(post.at()), () -> "not in order: " + posts);
      }
    }
    assertEquals(learner.expected().given(), before, learner.user());
  }
}
