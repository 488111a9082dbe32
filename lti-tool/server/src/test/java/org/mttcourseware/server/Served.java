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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** Adds an academy as {@code administrator} and returns the path of its pages. */
  public static String addAcademy(Browser administrator, String name) {
    administrator.get("/admin/academies");
    String location =
        administrator
            .send("/admin/academies", Map.of("name", name))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    return location.replaceAll("\\?.*", "");
  }

  /** Returns a browser with somebody signed in who administers the academy at {@code path}. */
  public Browser invited(Browser administrator, String path, String login) {
    administrator.get(path + "/people");
    String page = administrator.send(path + "/people/invite", Map.of()).body();
    Matcher link = Pattern.compile("(/admin/invitation/[A-Za-z0-9_-]+)\"").matcher(page);
    if (!link.find()) {
      throw new IllegalStateException(page);
    }
    Browser invited = browser();
    invited.get(link.group(1));
    String password = "another long password";
    invited.send(link.group(1), Map.of("login", login, "password", password, "again", password));
    return invited;
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
