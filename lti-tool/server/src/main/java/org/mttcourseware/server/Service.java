// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.academy.FirstRun;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.settings.Settings;
import org.mttcourseware.server.settings.WrongSettingException;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.Secret;
import org.mttcourseware.server.store.SecretProof;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Health;
import org.mttcourseware.server.web.Metrics;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.SharedAssets;
import org.mttcourseware.server.web.WebServer;

/** One running instance: the database, the features and the port, put together and taken down. */
public final class Service implements AutoCloseable {
  private final Database database;
  private final WebServer web;
  private final URI publicUrl;
  private final List<AutoCloseable> running;

  private Service(Database database, WebServer web, URI publicUrl, List<AutoCloseable> running) {
    this.database = database;
    this.web = web;
    this.publicUrl = publicUrl;
    this.running = running;
  }

  /**
   * Starts an instance.
   *
   * @throws IOException with one clear sentence if the disk, the database or the port refuses
   * @throws WrongSettingException if a setting cannot be used
   */
  public static Service start(Settings settings) throws IOException {
    Files.createDirectories(settings.data());
    Secret secret = secret(settings);
    Database database = Database.open(settings.database());
    List<AutoCloseable> running = new ArrayList<>();
    try {
      SecretProof.check(database, secret);
      int port = freePort(settings);
      URI publicUrl = settings.publicUrl(port);
      Assets assets = new Assets();
      Pages pages = new Pages(assets);
      List<Feature> features = new ArrayList<>();
      features.add(new Health(database));
      Metrics metrics = new Metrics(database.pool());
      running.add(metrics);
      features.add(metrics);
      Features.add(
          features,
          running,
          new Parts(settings, database, secret, pages, publicUrl, Clock.systemUTC()));
      SharedAssets.add(assets);
      features.forEach(feature -> feature.assets().forEach(assets::add));
      int threads = settings.number(Setting.MTT_THREADS, 1, 2_000);
      WebServer web =
          WebServer.start(settings.text(Setting.MTT_HOST), port, threads, pages, assets, features);
      return new Service(database, web, publicUrl, running);
    } catch (IOException | RuntimeException failed) {
      closeAll(running);
      database.close();
      throw failed;
    }
  }

  /** Returns the database and secret of {@code settings}, for commands that need no port. */
  public static Secret secret(Settings settings) throws IOException {
    String given = settings.text(Setting.MTT_SECRET);
    if (given.isEmpty()) {
      return Secret.kept(settings.data());
    }
    try {
      return Secret.of(given);
    } catch (IllegalArgumentException tooShort) {
      throw new WrongSettingException(Setting.MTT_SECRET, "write at least 32 signs");
    }
  }

  /** Port 0 is settled here, because addresses that hold the port are made before the server. */
  private static int freePort(Settings settings) throws IOException {
    int port = settings.number(Setting.MTT_PORT, 0, 65_535);
    if (port != 0) {
      return port;
    }
    try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Returns the address under which it is reached. */
  public URI publicUrl() {
    return publicUrl;
  }

  /** Returns a new link for whoever sets the site up; nothing once somebody has. */
  public Optional<URI> firstRunLink() {
    return FirstRun.link(database, publicUrl, Clock.systemUTC());
  }

  /** Returns every route, such as {@code GET /health}. */
  List<String> routes() {
    return web.routes();
  }

  /** Returns the port it listens on. */
  public int port() {
    return web.port();
  }

  /** Returns the database, for tests and the demo. */
  public Database database() {
    return database;
  }

  /** Finishes what is being answered, then ends. */
  @Override
  public void close() {
    web.close();
    closeAll(running);
    database.close();
  }

  private static void closeAll(List<AutoCloseable> running) {
    for (int i = running.size() - 1; i >= 0; i--) {
      try {
        running.get(i).close();
      } catch (Exception broken) {
        throw new IllegalStateException("a part did not end", broken);
      }
    }
  }
}
