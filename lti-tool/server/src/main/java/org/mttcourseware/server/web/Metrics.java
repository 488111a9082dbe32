// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import com.zaxxer.hikari.HikariDataSource;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for a monitor at {@code /metrics}, as Prometheus text: requests by route and status, the
 * database's connections, memory. Routes are counted as they are written, never with the ids in
 * them, so that no number tells of a person or an academy.
 */
public final class Metrics implements Feature, AutoCloseable {
  private static final String BEGUN = "metrics.begun";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final Map<String, Timer> timers = new ConcurrentHashMap<>();

  /** Makes the endpoint and begins to watch the process. */
  public Metrics(HikariDataSource pool) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
    registry.gauge("mtt.database.connections.active", pool, Metrics::active);
    registry.gauge("mtt.database.connections.waiting", pool, Metrics::waiting);
  }

  /** Returns where other features put their numbers. */
  public PrometheusMeterRegistry registry() {
    return registry;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.before(context -> context.attribute(BEGUN, System.nanoTime()));
    routes.after(this::count);
    routes.get("/metrics", this::answer);
  }

  private void answer(Context context) {
    context.contentType("text/plain; version=0.0.4; charset=utf-8");
    context.result(registry.scrape());
  }

  private void count(Context context) {
    Long begun = context.attribute(BEGUN);
    if (begun == null) {
      return;
    }
    @Nullable Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
    String route = endpoint == null ? "none" : endpoint.path;
    String status = String.valueOf(context.statusCode());
    timers
        .computeIfAbsent(
            context.method() + " " + route + " " + status,
            key ->
                Timer.builder("mtt.requests")
                    .tag("method", String.valueOf(context.method()))
                    .tag("route", route)
                    .tag("status", status)
                    .publishPercentileHistogram()
                    .minimumExpectedValue(Duration.ofMillis(1))
                    .maximumExpectedValue(Duration.ofSeconds(10))
                    .register(registry))
        .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
  }

  private static double active(HikariDataSource pool) {
    var bean = pool.getHikariPoolMXBean();
    return bean == null ? 0 : bean.getActiveConnections();
  }

  private static double waiting(HikariDataSource pool) {
    var bean = pool.getHikariPoolMXBean();
    return bean == null ? 0 : bean.getThreadsAwaitingConnection();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
