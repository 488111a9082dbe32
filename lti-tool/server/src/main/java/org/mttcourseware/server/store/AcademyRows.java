// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * The one door to the rows of an academy: each statement must hold its rows to {@code :academy},
 * which is bound here and nowhere else. A statement that forgets it is refused before it runs.
 */
public final class AcademyRows {
  private final Handle handle;
  private final AcademyId academy;

  AcademyRows(Handle handle, AcademyId academy) {
    this.handle = handle;
    this.academy = academy;
  }

  /** Returns whose rows these are. */
  public AcademyId academy() {
    return academy;
  }

  /** Returns a query with the academy bound. */
  public Query query(String sql) {
    return handle.createQuery(held(sql)).bind("academy", academy.value());
  }

  /** Returns a change with the academy bound; an insert must name it among its values. */
  public Update update(String sql) {
    return handle.createUpdate(held(sql)).bind("academy", academy.value());
  }

  /**
   * Makes the same change with each of {@code values}, with the academy bound.
   *
   * @return how many rows each of them changed
   */
  public int[] updateEach(String sql, List<Map<String, Object>> values) {
    if (values.isEmpty()) {
      return new int[0];
    }
    PreparedBatch batch = handle.prepareBatch(held(sql));
    values.forEach(one -> batch.bindMap(one).bind("academy", academy.value()).add());
    return batch.execute();
  }

  /** Runs {@code told} once this transaction is stored; not at all if it is not. */
  public void afterCommit(Runnable told) {
    handle.afterCommit(told);
  }

  private static String held(String sql) {
    if (!sql.contains(":academy")) {
      throw new IllegalArgumentException("a statement that is not held to its academy: " + sql);
    }
    return sql;
  }
}
