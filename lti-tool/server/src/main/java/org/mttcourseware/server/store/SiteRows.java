// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * The door to rows across academies, for what has no academy yet: finding whose a login, a session
 * or an invitation is, signing keys, and the work that goes round (outbox, retention). A test names
 * the few classes that may open it.
 */
public final class SiteRows {
  private final Handle handle;

  SiteRows(Handle handle) {
    this.handle = handle;
  }

  /** Returns a query over all rows. */
  public Query query(String sql) {
    return handle.createQuery(sql);
  }

  /** Returns a change that no academy holds. */
  public Update update(String sql) {
    return handle.createUpdate(sql);
  }

  /** Returns the door to the rows of {@code academy} in the same transaction. */
  public AcademyRows of(AcademyId academy) {
    return new AcademyRows(handle, academy);
  }
}
