// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.settings;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.mttcourseware.server.store.DatabaseAddress;

/**
 * What the operator wants. An option beats the environment, the environment beats {@code
 * mtt.properties} in the data folder, and that beats the default.
 */
public final class Settings {
  private static final String FILE = "mtt.properties";

  private final Map<Setting, String> values;

  private Settings(Map<Setting, String> values) {
    this.values = values;
  }

  /**
   * Reads the settings.
   *
   * @param options what was given on the command line
   * @throws WrongSettingException if the file names a setting that does not exist
   */
  public static Settings read(Map<Setting, String> options, Map<String, String> environment)
      throws IOException {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      values.put(setting, environment.getOrDefault(setting.name(), setting.byDefault()).strip());
    }
    values.putAll(options);
    Path file = Path.of(String.valueOf(values.get(Setting.MTT_DATA))).resolve(FILE);
    if (Files.isRegularFile(file)) {
      file(file)
          .forEach(
              (setting, value) -> {
                if (!options.containsKey(setting) && !environment.containsKey(setting.name())) {
                  values.put(setting, value);
                }
              });
    }
    return new Settings(values);
  }

  private static Map<Setting, String> file(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IllegalArgumentException malformed) {
      throw new WrongSettingException(Setting.MTT_DATA, file + " is not a properties file");
    }
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (String name : properties.stringPropertyNames()) {
      Setting known =
          Arrays.stream(Setting.values())
              .filter(setting -> setting.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new WrongSettingException(
                          Setting.MTT_DATA,
                          file + " names " + name + ", which is no setting; see serve --help"));
      values.put(known, properties.getProperty(name).strip());
    }
    return values;
  }

  /** Returns a setting as text; empty where none is given. */
  public String text(Setting setting) {
    return String.valueOf(values.get(setting));
  }

  /** Returns a setting that is a whole number between {@code least} and {@code most}. */
  public int number(Setting setting, int least, int most) {
    try {
      int number = Integer.parseInt(text(setting));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Said below, with the bounds.
    }
    throw new WrongSettingException(
        setting, "'" + text(setting) + "'; write a number from " + least + " to " + most);
  }

  /** Returns a setting that is true or false. */
  public boolean flag(Setting setting) {
    return switch (text(setting)) {
      case "true" -> true;
      case "false", "" -> false;
      default -> throw new WrongSettingException(setting, "write true or false");
    };
  }

  /** Returns a setting that is a list. */
  public List<String> list(Setting setting) {
    return Arrays.stream(text(setting).split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Returns the data folder. */
  public Path data() {
    return Path.of(text(Setting.MTT_DATA)).toAbsolutePath();
  }

  /** Returns whether loopback and plain http are allowed for platforms. */
  public boolean development() {
    return flag(Setting.MTT_DEVELOPMENT);
  }

  /** Returns where the database is. */
  public DatabaseAddress database() {
    String url = text(Setting.MTT_DATABASE_URL);
    if (url.isEmpty()) {
      return DatabaseAddress.embedded(data());
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new WrongSettingException(
          Setting.MTT_DATABASE_URL, "write jdbc:postgresql://host/name, or nothing");
    }
    return new DatabaseAddress(
        url,
        text(Setting.MTT_DATABASE_USER),
        text(Setting.MTT_DATABASE_PASSWORD),
        number(Setting.MTT_DATABASE_CONNECTIONS, 2, 500));
  }

  /** Returns the origin under which the tool is reached, without a path, given the port it has. */
  public URI publicUrl(int port) {
    String url = text(Setting.MTT_PUBLIC_URL);
    return origin(Setting.MTT_PUBLIC_URL, url.isEmpty() ? "http://localhost:" + port : url);
  }

  /** Returns the origin that content is read from: {@code publicUrl}, if it has none of its own. */
  public URI contentUrl(URI publicUrl) {
    String url = text(Setting.MTT_CONTENT_URL);
    return url.isEmpty() ? publicUrl : origin(Setting.MTT_CONTENT_URL, url);
  }

  private URI origin(Setting setting, String url) {
    URI uri;
    try {
      uri = URI.create(url.replaceAll("/+$", ""));
    } catch (IllegalArgumentException malformed) {
      throw new WrongSettingException(setting, "'" + url + "' is not an address");
    }
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    if (!web || uri.getHost() == null || !String.valueOf(uri.getPath()).isEmpty()) {
      throw new WrongSettingException(setting, "write https:// and a host, without a path");
    }
    return uri;
  }
}
