// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.util.List;
import java.util.Map;
import org.mttcourseware.server.store.Database;

/** What tests look up behind the service's back. */
final class Stored {
  private Stored() {}

  static int count(Database database, String table) {
    return database.site(
        rows -> rows.query("select count(*) from " + table).mapTo(Integer.class).one());
  }

  /** Returns the only row of a table, column by column. */
  static Map<String, Object> only(Database database, String sql) {
    List<Map<String, Object>> found = rows(database, sql);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " rows of " + sql);
    }
    return found.get(0);
  }

  static List<Map<String, Object>> rows(Database database, String sql) {
    return database.site(rows -> rows.query(sql).mapToMap().list());
  }
}
