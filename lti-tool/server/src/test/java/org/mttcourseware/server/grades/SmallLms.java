// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.web.Json;

/** The services of an LMS on loopback: tokens, columns, scores, members. It can misbehave. */
public final class SmallLms implements AutoCloseable {
  private final Javalin javalin;
  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, Instant> newest = new HashMap<>();
  private final List<Arrival> arrivals = new ArrayList<>();
  private final Queue<Consumer<Context>> mishaps = new ArrayDeque<>();
  private final AtomicInteger tokens = new AtomicInteger();
  private Predicate<Arrival> stumbles = arrival -> false;
  private Consumer<Arrival> listener = arrival -> {};
  private Function<String, String> members = page -> "{\"members\": []}";
  private final Set<String> valid = new HashSet<>();
  private int calls;

  /** A score that came in. */
  record Arrival(String item, String user, double given, Instant at, String comment) {}

  /** A column of the gradebook. */
  record Item(
      @Nullable String id,
      @Nullable String label,
      double scoreMaximum,
      @Nullable String resourceId,
      @Nullable String resourceLinkId) {}

  /** Starts it. */
  public SmallLms() {
    javalin =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.post("/token", this::giveToken);
                  config.routes.get("/items", called(this::list));
                  config.routes.post("/items", called(this::create));
                  config.routes.get("/items/{item}", called(this::show));
                  config.routes.post("/items/{item}/scores", called(this::score));
                  config.routes.get(
                      "/members",
                      called(context -> context.result(members.apply(context.fullUrl()))));
                })
            .start("127.0.0.1", 0);
  }

  /** Returns where it is. */
  public String url() {
    return "http://127.0.0.1:" + javalin.port();
  }

  private io.javalin.http.Handler called(io.javalin.http.Handler handler) {
    return context -> {
      // Read before anything is refused: an answer to half a request may cost the connection.
      context.bodyAsBytes();
      synchronized (this) {
        calls++;
        Consumer<Context> mishap = mishaps.poll();
        if (mishap != null) {
          mishap.accept(context);
        } else if (!valid.contains(context.header("Authorization"))) {
          context.status(401);
        } else {
          handler.handle(context);
        }
      }
    };
  }

  private synchronized void giveToken(Context context) {
    context.bodyAsBytes();
    String token = "token-" + tokens.incrementAndGet();
    valid.add("Bearer " + token);
    // As Moodle: right, but for its type.
    context
        .contentType("text/html")
        .result(Json.of(Map.of("access_token", token, "expires_in", 3600)));
  }

  private void list(Context context) {
    String link = context.queryParam("resource_link_id");
    context.json(
        items.values().stream()
            .filter(item -> link == null || link.equals(item.resourceLinkId()))
            .toList());
  }

  private void create(Context context) {
    String name = "made-" + (items.size() + 1);
    Item asked = Json.stored(context.body(), Item.class);
    Item item =
        new Item(
            url() + "/items/" + name,
            asked.label(),
            asked.scoreMaximum(),
            asked.resourceId(),
            asked.resourceLinkId());
    items.put(name, item);
    context.status(201).json(item);
  }

  private void show(Context context) {
    Item item = items.get(context.pathParam("item"));
    if (item == null) {
      context.status(404);
    } else {
      context.json(item);
    }
  }

  private void score(Context context) {
    String item = context.pathParam("item");
    JsonNode json = Json.received(context.body());
    String user = json.path("userId").asText();
    Instant at = Instant.parse(json.path("timestamp").asText());
    Arrival arrival =
        new Arrival(
            item, user, json.path("scoreGiven").asDouble(), at, json.path("comment").asText());
    if (!items.containsKey(item)) {
      context.status(404);
    } else if (stumbles.test(arrival)) {
      context.status(503);
    } else if (!at.isAfter(newest.getOrDefault(item + "/" + user, Instant.MIN))) {
      context.status(409);
    } else {
      newest.put(item + "/" + user, at);
      arrivals.add(arrival);
      listener.accept(arrival);
      context.status(204);
    }
  }

  /** Makes a column that belongs to {@code link}; returns its address. */
  synchronized String column(String name, String link) {
    items.put(name, new Item(url() + "/items/" + name, "A column", 10, null, link));
    return url() + "/items/" + name;
  }

  synchronized void delete(String column) {
    items.remove(column);
  }

  /** The next calls of services are answered so, one after the other. */
  synchronized void next(List<Consumer<Context>> answers) {
    mishaps.addAll(answers);
  }

  synchronized void stumblesOver(Predicate<Arrival> which) {
    stumbles = which;
  }

  synchronized void tells(Consumer<Arrival> heard) {
    listener = heard;
  }

  /** Members are told as {@code byAddress} says. */
  public synchronized void members(Function<String, String> byAddress) {
    members = byAddress;
  }

  /** What was given out is worth nothing any more. */
  synchronized void withdrawTokens() {
    valid.clear();
  }

  synchronized List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  synchronized List<Item> columns() {
    return List.copyOf(items.values());
  }

  synchronized int calls() {
    return calls;
  }

  int tokensGiven() {
    return tokens.get();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
