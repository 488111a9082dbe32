// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the tool's live sessions are set beside: event streams of the same library and nothing else,
 * no database, no tickets, no languages. Runs as a process of its own.
 */
public final class BareStream {
  private final Set<SseClient> phones = ConcurrentHashMap.newKeySet();
  private final Set<SseClient> screens = ConcurrentHashMap.newKeySet();
  private final Set<String> voters = ConcurrentHashMap.newKeySet();

  private BareStream() {}

  /** Listens on the port that is named. */
  public static void main(String[] arguments) {
    BareStream stream = new BareStream();
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              stream.routes(config.routes);
            });
    server.start("127.0.0.1", Integer.parseInt(arguments[0]));
  }

  private void routes(RoutesConfig routes) {
    routes.get("/health", context -> context.result("ok"));
    routes.sse("/phone", client -> keep(client, phones));
    routes.sse("/screen", client -> keep(client, screens));
    routes.post(
        "/open",
        context -> {
          voters.clear();
          String message = context.body();
          phones.forEach(phone -> phone.sendEvent(message));
        });
    routes.post(
        "/vote",
        context -> {
          if (voters.add(context.body())) {
            String message = Integer.toString(voters.size());
            screens.forEach(screen -> screen.sendEvent(message));
          }
        });
  }

  private static void keep(SseClient client, Set<SseClient> clients) {
    client.keepAlive();
    clients.add(client);
    client.onClose(() -> clients.remove(client));
    client.sendEvent("0");
  }
}
