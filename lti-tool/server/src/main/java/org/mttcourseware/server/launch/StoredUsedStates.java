// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.time.Instant;
import org.mttcourseware.lti.login.UsedStates;
import org.mttcourseware.server.store.Database;

/** Logins that have ended, on all instances together: the first to insert the row ends it. */
final class StoredUsedStates implements UsedStates {
  private final Database database;

  StoredUsedStates(Database database) {
    this.database = database;
  }

  @Override
  public boolean firstUse(String id, Instant expires) {
    return database.site(
        rows ->
            rows.update(
                        "insert into used_state (id, expires_at) values (:id, :expires) on"
                            + " conflict do nothing")
                    .bind("id", id)
                    .bind("expires", expires)
                    .execute()
                == 1);
  }
}
