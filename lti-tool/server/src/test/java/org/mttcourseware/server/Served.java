// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.settings.Settings;

/** A real service on a free port with a data folder of its own, for tests. */
public final class Served implements AutoCloseable {
  private final Path data;
  private final Service service;

  private Served(Path data, Service service) {
    this.data = data;
    this.service = service;
  }

  /** Starts a service over the embedded database, with some settings beside the usual. */
  public static Served start(Map<Setting, String> settings) {
    try {
      Path data = Files.createTempDirectory("mtt served");
      Map<Setting, String> all = new EnumMap<>(Setting.class);
      all.put(Setting.MTT_PORT, "0");
      all.put(Setting.MTT_DATA, data.toString());
      all.put(Setting.MTT_DEVELOPMENT, "true");
      all.putAll(settings);
      return new Served(data, Service.start(Settings.read(all, Map.of())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Starts a service over the embedded database. */
  public static Served start() {
    return start(Map.of());
  }

  /** Returns the running service. */
  public Service service() {
    return service;
  }

  /** Returns the address under which it is reached. */
  public URI url() {
    return service.publicUrl();
  }

  /** Returns its data folder. */
  public Path data() {
    return data;
  }

  /** Returns a new browser that knows nothing yet. */
  public Browser browser() {
    return new Browser(url());
  }

  /** Sets the service up and returns the browser of its first administrator, signed in. */
  public Browser administrator() {
    URI link = service.firstRunLink().orElseThrow();
    Browser browser = browser();
    browser.get(link.getPath());
    browser.send(
        link.getPath(),
        Map.of(
            "login", "chief",
            "password", "a long enough password",
            "again", "a long enough password",
            "name", "First academy"));
    return browser;
  }

  @Override
  public void close() {
    service.close();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
