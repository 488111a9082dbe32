// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings all rows of one database into another that is empty, table by table, in one transaction:
 * the way from the embedded database to PostgreSQL.
 */
public final class Move {
  private static final int BATCH = 200;
  private static final String HISTORY = "flyway_schema_history";

  private Move() {}

  /**
   * Copies every row of {@code from} to {@code to}, both migrated to the same schema.
   *
   * @return the number of rows of each table
   * @throws IllegalStateException if {@code to} holds an academy already
   */
  public static Map<String, Long> everything(Database from, Database to) {
    return from.connected(
        source ->
            to.connected(
                target -> {
                  try {
                    return copy(source, target);
                  } catch (SQLException broken) {
                    throw new IllegalStateException(
                        "the rows could not be moved; nothing was changed", broken);
                  }
                }));
  }

  private static Map<String, Long> copy(Connection source, Connection target) throws SQLException {
    if (count(target, "select count(*) from academy where id <> 'site'") > 0) {
      throw new IllegalStateException("the database to move to holds academies already");
    }
    try (Statement clear = target.createStatement()) {
      clear.executeUpdate("delete from site_secret");
      clear.executeUpdate("delete from signing_key");
      clear.executeUpdate("delete from academy");
    }
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String table : inOrder(target)) {
      rows.put(table, copy(source, target, table));
    }
    return rows;
  }

  private static long copy(Connection source, Connection target, String table) throws SQLException {
    try (Statement select = source.createStatement()) {
      select.setFetchSize(BATCH);
      try (ResultSet rows = select.executeQuery("select * from " + table)) {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
          names.add(columns.getColumnLabel(column));
        }
        String places = "?, ".repeat(names.size() - 1) + "?";
        String insert =
            "insert into " + table + " (" + String.join(", ", names) + ") values (" + places + ")";
        try (PreparedStatement into = target.prepareStatement(insert)) {
          long moved = 0;
          while (rows.next()) {
            for (int column = 1; column <= names.size(); column++) {
              Object value =
                  columns.getColumnType(column) == java.sql.Types.VARBINARY
                      ? rows.getBytes(column)
                      : rows.getObject(column);
              into.setObject(column, value);
            }
            into.addBatch();
            if (++moved % BATCH == 0) {
              into.executeBatch();
            }
          }
          into.executeBatch();
          return moved;
        }
      }
    }
  }

  /** Returns the tables, each after those that its foreign keys point at. */
  private static List<String> inOrder(Connection connection) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    Map<String, TreeSet<String>> needs = new TreeMap<>();
    try (ResultSet tables =
        data.getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        String table = tables.getString("TABLE_NAME");
        if (!table.equals(HISTORY)) {
          needs.put(table, new TreeSet<>());
        }
      }
    }
    for (Map.Entry<String, TreeSet<String>> entry : needs.entrySet()) {
      try (ResultSet keys = data.getImportedKeys(null, connection.getSchema(), entry.getKey())) {
        while (keys.next()) {
          if (!keys.getString("PKTABLE_NAME").equals(entry.getKey())) {
            entry.getValue().add(keys.getString("PKTABLE_NAME"));
          }
        }
      }
    }
    List<String> ordered = new ArrayList<>();
    while (ordered.size() < needs.size()) {
      int before = ordered.size();
      needs.forEach(
          (table, others) -> {
            if (!ordered.contains(table) && ordered.containsAll(others)) {
              ordered.add(table);
            }
          });
      if (ordered.size() == before) {
        throw new IllegalStateException("tables that point at each other");
      }
    }
    return ordered;
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
