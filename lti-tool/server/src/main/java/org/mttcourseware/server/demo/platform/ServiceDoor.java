// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.RegisteredTool;

/** What every call to a service passes: trouble that is switched on, then its access token. */
final class ServiceDoor {
  private final Campus campus;
  private final AccessTokens tokens;
  private final ServiceCalls calls;
  private final Random dice;
  private final AtomicLong asked = new AtomicLong();

  ServiceDoor(Campus campus, AccessTokens tokens, ServiceCalls calls, long seed) {
    this.campus = campus;
    this.tokens = tokens;
    this.calls = calls;
    this.dice = new Random(seed);
  }

  /** What a service does for a tool that may. */
  interface Service {
    void answer(Context context, RegisteredTool tool) throws Exception;
  }

  /** Returns {@code service} behind this door, for tokens with one of {@code scopes}. */
  Handler behind(Set<String> scopes, Service service) {
    return context -> {
      if (!troubled(context)) {
        allowed(context, scopes, service);
      }
      String query = context.queryString();
      String path = query == null ? context.path() : context.path() + "?" + query;
      calls.add(new ServiceCall(context.method().name(), path, context.statusCode()));
    };
  }

  private boolean troubled(Context context) {
    if (campus.on(Misbehaviour.HTML_FOR_JSON)) {
      HtmlAnswer.notFound(context);
      return true;
    }
    if (campus.on(Misbehaviour.FAILS_ONE_IN_FIVE) && fails()) {
      context.status(503).result("try again");
      return true;
    }
    if (campus.on(Misbehaviour.TOO_MANY) && asked.incrementAndGet() % 2 == 1) {
      context.status(429).header("Retry-After", "1").result("too many");
      return true;
    }
    return false;
  }

  private synchronized boolean fails() {
    return dice.nextInt(5) == 0;
  }

  private void allowed(Context context, Set<String> scopes, Service service) throws Exception {
    String header = String.valueOf(context.header("Authorization"));
    Optional<AccessTokens.Grant> grant =
        header.startsWith("Bearer ")
            ? tokens.use(header.substring("Bearer ".length()))
            : Optional.empty();
    if (grant.isEmpty() || campus.on(Misbehaviour.SERVICES_OFF)) {
      context.status(401).result("no good access token");
      return;
    }
    Optional<RegisteredTool> tool = campus.tools().find(grant.get().clientId());
    if (tool.isEmpty() || grant.get().scopes().stream().noneMatch(scopes::contains)) {
      context.status(403).result("not within the scopes of the token");
      return;
    }
    service.answer(context, tool.get());
  }
}
