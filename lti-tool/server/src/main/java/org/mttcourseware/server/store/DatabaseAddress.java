// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.nio.file.Path;

/**
 * Where the database is.
 *
 * @param url a JDBC URL, {@code jdbc:h2:...} or {@code jdbc:postgresql:...}
 * @param connections the most that are open at once
 */
public record DatabaseAddress(String url, String user, String password, int connections) {
  /**
   * Returns the embedded database in {@code folder}: one file, one instance. What was committed is
   * written before anybody is told so: without {@code WRITE_DELAY=0}, H2 keeps it in memory for
   * half a second, and a service that is killed has lost what it acknowledged.
   */
  public static DatabaseAddress embedded(Path folder) {
    String file = folder.toAbsolutePath().resolve("database").toString().replace('\\', '/');
    return new DatabaseAddress(
        "jdbc:h2:file:"
            + file.replace(";", "\\;")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";LOCK_TIMEOUT=20000;WRITE_DELAY=0;AUTO_SERVER=TRUE",
        "mtt",
        "",
        16);
  }

  /** Returns whether this is the embedded database. */
  public boolean isEmbedded() {
    return url.startsWith("jdbc:h2:");
  }

  /** Returns the address as it may be shown: without options, where passwords can stand. */
  public String shown() {
    return url.replaceAll("[?;].*", "");
  }
}
