// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.Signals;
import org.mttcourseware.server.web.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rooms that nobody comes back to: those left open are ended, tickets of trainers expire after the
 * end, and the record goes when its time has passed. That two instances look at once does no harm.
 */
final class OldRooms {
  private static final Logger LOG = LoggerFactory.getLogger(OldRooms.class);
  private static final Duration LEFT_OPEN = Duration.ofHours(24);
  private static final Duration TICKETS = Duration.ofHours(24);

  private final Database database;
  private final Activities activities;
  private final Signals signals;
  private final int keptDays;
  private final Clock clock;

  OldRooms(Database database, Activities activities, Signals signals, int keptDays, Clock clock) {
    this.database = database;
    this.activities = activities;
    this.signals = signals;
    this.keptDays = keptDays;
    this.clock = clock;
  }

  private record LeftOpen(AcademyId academy, String room, long revision) {}

  void sweep() {
    Instant now = clock.instant();
    leftOpen(now.minus(LEFT_OPEN)).forEach(room -> end(room, now));
    database.changeSite(
        rows -> {
          rows.update(
                  "delete from live_ticket where room in"
                      + " (select id from live_room where ended_at < :before)")
              .bind("before", now.minus(TICKETS))
              .execute();
          if (keptDays > 0) {
            rows.update("delete from live_room where ended_at < :before")
                .bind("before", now.minus(Duration.ofDays(keptDays)))
                .execute();
          }
        });
  }

  private List<LeftOpen> leftOpen(Instant before) {
    return database.site(
        rows ->
            rows.query(
                    "select id, academy, revision from live_room"
                        + " where ended_at is null and touched_at < :before")
                .bind("before", before)
                .map(
                    (row, context) ->
                        new LeftOpen(
                            new AcademyId(row.getString("academy")),
                            row.getString("id"),
                            row.getLong("revision")))
                .list());
  }

  private void end(LeftOpen left, Instant now) {
    database.change(
        left.academy(),
        rows ->
            Rooms.hold(rows, left.room(), left.revision(), now)
                .ifPresent(
                    room -> {
                      try {
                        activities.of(room).end(rows, room);
                      } catch (RefusedException gone) {
                        // Its catalogue is not there any more: there is nothing left to close.
                        LOG.info("room {} is ended without its texts", room.id());
                      }
                      Rooms.end(rows, room.id(), now);
                      signals.send(rows, room.id());
                    }));
  }
}
