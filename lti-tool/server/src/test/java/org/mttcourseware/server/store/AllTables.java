// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a database holds, as somebody sees it who has the whole of it: every table of its
 * catalogue, with what the database itself keeps of a row beside its columns.
 */
public final class AllTables {
  /** Begins the names of what the database keeps of a row: its place, and who wrote it when. */
  public static final String HIDDEN = "hidden ";

  private AllTables() {}

  /**
   * One row.
   *
   * @param values as text, by column
   */
  public record Row(String table, Map<String, String> values) {}

  /** Reads all rows, each table in the order that the database gives. */
  public static List<Row> of(Database database) {
    List<Row> all = new ArrayList<>();
    for (String table : names(database)) {
      all.addAll(rows(database, table));
    }
    return all;
  }

  private static List<String> names(Database database) {
    return database.site(
        rows ->
            rows.query(
                    "select table_name from information_schema.tables where table_type = 'BASE"
                        + " TABLE' and lower(table_schema) = 'public' order by table_name")
                .mapTo(String.class)
                .list());
  }

  private static List<Row> rows(Database database, String table) {
    String hidden =
        database.isShared()
            ? "t.ctid::text as \"hidden place\", t.xmin::text as \"hidden transaction\""
            : "t._rowid_ as \"hidden place\"";
    return database.site(
        rows ->
            rows.query("select t.*, " + hidden + " from \"" + table + "\" t")
                .map(
                    (row, context) -> {
                      Map<String, String> values = new LinkedHashMap<>();
                      for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        String value = row.getString(column);
                        String name = row.getMetaData().getColumnLabel(column);
                        values.put(
                            name.toLowerCase(java.util.Locale.ROOT), value == null ? "" : value);
                      }
                      return new Row(table.toLowerCase(java.util.Locale.ROOT), values);
                    })
                .list());
  }
}
