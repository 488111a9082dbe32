// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.nio.file.Path;

/** The two databases that the service runs on: what holds on one has to hold on the other. */
public enum EitherDatabase {
  EMBEDDED {
    @Override
    public DatabaseAddress fresh(Path folder) {
      return DatabaseAddress.embedded(folder);
    }
  },
  POSTGRESQL {
    @Override
    public DatabaseAddress fresh(Path folder) {
      return EmbeddedPostgreSql.newDatabase();
    }
  };

  /** Returns the address of an empty database; the embedded one lies in {@code folder}. */
  public abstract DatabaseAddress fresh(Path folder);
}
