// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.Switches;
import org.mttcourseware.server.web.Feature;

/** Gives out the public key: {@code /lti/jwks}, and all that can go wrong there. */
public final class KeysEndpoint implements Feature, AutoCloseable {
  private static final int HUGE = 20_000_000;
  private static final long HANGS_SECONDS = 120;

  private final PlatformKey key;
  private final Switches switches;
  private final CountDownLatch ended = new CountDownLatch(1);

  /** Makes the endpoint. */
  public KeysEndpoint(PlatformKey key, Switches switches) {
    this.key = key;
    this.switches = switches;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/lti/jwks", this::answer);
    routes.get("/lti/jwks-elsewhere", context -> keys(context, key.published()));
  }

  private void answer(Context context) throws InterruptedException {
    if (switches.on(Misbehaviour.KEYS_UNREACHABLE)) {
      context.status(503).result("no keys today");
    } else if (switches.on(Misbehaviour.KEYS_HANG)) {
      ended.await(HANGS_SECONDS, TimeUnit.SECONDS);
      context.status(504);
    } else if (switches.on(Misbehaviour.KEYS_HUGE)) {
      keys(context, "{\"keys\":[],\"padding\":\"" + "x".repeat(HUGE) + "\"}");
    } else if (switches.on(Misbehaviour.KEYS_REDIRECT)) {
      context.redirect("/lti/jwks-elsewhere");
    } else {
      keys(context, switches.on(Misbehaviour.KEYS_OTHER) ? key.swapped() : key.published());
    }
  }

  private static void keys(Context context, String keys) {
    context.contentType("application/json").header("Cache-Control", "public, max-age=300");
    context.result(keys);
  }

  /** Lets go of whoever waits for keys that do not come. */
  @Override
  public void close() {
    ended.countDown();
  }
}
