// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.keys.ToolKey;
import org.mttcourseware.lti.keys.ToolKeyStore;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.lti.service.ServiceCalls;
import org.mttcourseware.lti.token.AccessTokens;
import org.mttcourseware.server.store.Database;

/** All that sends grades in one instance of the service, put together by hand. */
final class OneInstance {
  static final Duration CLAIM = Duration.ofSeconds(60);
  private static final ToolKeyStore KEYS = new KeysInMemory();

  final DueGrades due;
  final Pauses pauses;
  final Courier courier;
  final Outbox outbox;

  OneInstance(
      Database database,
      Clock clock,
      String lms,
      Backoff backoff,
      Clerk.Crossing crossing,
      Executor executor) {
    PlainHttp http = new PlainHttp();
    AccessTokens tokens = new AccessTokens(http, new ToolKeys(KEYS, clock), clock);
    Gradebooks gradebooks =
        new Gradebooks(
            new ServiceCalls(http, tokens, clock),
            platform -> Optional.of(registration(platform, lms)),
            new ColumnSearch(new ColumnRows(database, clock)));
    SplittableRandom random = new SplittableRandom(4);
    due = new DueGrades(database, clock, CLAIM);
    pauses = new Pauses(database, clock, random);
    Clerk clerk = new Clerk(due, pauses, gradebooks::post, backoff, clock, random, crossing);
    courier = new Courier(due, clerk, executor);
    outbox = new Outbox(clock, courier::wake);
  }

  /** One that does all calls while it looks. */
  static OneInstance looking(Database database, Clock clock, String lms) {
    return new OneInstance(
        database, clock, lms, Backoff.THREE_DAYS, (grade, posted) -> {}, Runnable::run);
  }

  private static Registration registration(String platform, String lms) {
    return new Registration(
        platform,
        lms,
        "client",
        URI.create(lms + "/auth"),
        URI.create(lms + "/token"),
        URI.create(lms + "/jwks"),
        Optional.empty());
  }

  private static final class KeysInMemory implements ToolKeyStore {
    private final List<ToolKey> keys = new ArrayList<>();

    @Override
    public synchronized List<ToolKey> all() {
      return List.copyOf(keys);
    }

    @Override
    public synchronized void add(ToolKey key) {
      keys.add(key);
    }

    @Override
    public synchronized void remove(String kid) {
      keys.removeIf(key -> key.kid().equals(kid));
    }
  }
}
