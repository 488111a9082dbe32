// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP side of the service: one port, the routes of all features, the same rules for each. */
public final class WebServer implements AutoCloseable {
  private static final long MOST_OF_A_FORM = 2_000_000;

  private final Javalin javalin;
  private final List<Feature> features;

  private WebServer(Javalin javalin, List<? extends Feature> features) {
    this.javalin = javalin;
    this.features = List.copyOf(features);
  }

  /**
   * Listens on {@code host}:{@code port} and answers with {@code features}.
   *
   * @throws IOException with one clear sentence if the port cannot be had
   */
  public static WebServer start(
      String host,
      int port,
      int threads,
      Pages pages,
      Assets assets,
      List<? extends Feature> features)
      throws IOException {
    Javalin javalin =
        Javalin.create(
            config -> {
              configure(config, threads);
              config.routes.before(Headers::closed);
              assets.routes(config.routes);
              new ErrorPages(pages).routes(config.routes);
              features.forEach(feature -> feature.routes(config.routes));
            });
    try {
      return new WebServer(javalin.start(host, port), features);
    } catch (RuntimeException taken) {
      throw new IOException(
          "cannot listen on " + host + ":" + port + "; is something else using that port?", taken);
    }
  }

  private static void configure(JavalinConfig config, int threads) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_OF_A_FORM;
    QueuedThreadPool pool = new QueuedThreadPool(Math.max(8, threads), 4, 60_000);
    pool.setName("web");
    config.jetty.threadPool = pool;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(16_384);
          // A cache of 100 kB for each connection, to save a few microseconds on its next request.
          http.setHeaderCacheSize(0);
        });
    // What is being answered is finished; what comes then finds another instance.
    config.jetty.modifyServer(server -> server.setStopTimeout(10_000));
  }

  /** Returns every route, such as {@code GET /health}: a test walks them. */
  public List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(known -> known.endpoint.method + " " + known.endpoint.path)
        .toList();
  }

  /** Returns the port it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    features.forEach(Feature::endStreams);
    javalin.stop();
  }
}
