// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.RefusedException;

/** Who may come into a room. What is kept of a ticket says nothing of who holds it. */
public final class Tickets {
  private static final String BEARER = "Bearer ";
  private static final int MOST_IN_A_ROOM = 5_000;

  private Tickets() {}

  /** Returns a new ticket for a trainer of {@code room}. */
  static String ofTrainer(AcademyRows rows, String room) {
    return fresh(rows, room, true);
  }

  /**
   * Returns a new ticket for a participant.
   *
   * @throws RefusedException 429 if the room is full
   */
  public static String ofParticipant(AcademyRows rows, String room) {
    if (participants(rows, room) >= MOST_IN_A_ROOM) {
      throw new RefusedException(429, "live.room-full");
    }
    return fresh(rows, room, false);
  }

  private static String fresh(AcademyRows rows, String room, boolean trainer) {
    String ticket = RandomIds.secret();
    rows.update(
            "insert into live_ticket (token_hash, academy, room, trainer)"
                + " values (:hash, :academy, :room, :trainer)")
        .bind("hash", RandomIds.hash(ticket))
        .bind("room", room)
        .bind("trainer", trainer)
        .execute();
    return ticket;
  }

  /** Returns how many came in. */
  public static int participants(AcademyRows rows, String room) {
    return rows.query(
            "select count(*) from live_ticket where academy = :academy and room = :room"
                + " and not trainer")
        .bind("room", room)
        .mapTo(Integer.class)
        .one();
  }

  /** Returns whether {@code ticket} lets its holder into {@code room}: true for a trainer's. */
  static Optional<Boolean> isTrainers(AcademyRows rows, String room, String ticket) {
    return rows.query(
            "select trainer from live_ticket where academy = :academy and room = :room"
                + " and token_hash = :hash")
        .bind("room", room)
        .bind("hash", RandomIds.hash(ticket))
        .mapTo(Boolean.class)
        .findOne();
  }

  /** Lets no participant of {@code room} in any more. */
  static void endParticipants(AcademyRows rows, String room) {
    rows.update("delete from live_ticket where academy = :academy and room = :room and not trainer")
        .bind("room", room)
        .execute();
  }

  /** Returns what is stored of {@code ticket}; empty for none. */
  public static String hash(String ticket) {
    return ticket.isEmpty() ? "" : RandomIds.hash(ticket);
  }

  /** Returns the ticket that a request carries; empty if none. */
  static String carried(Context context) {
    @Nullable String header = context.header("Authorization");
    boolean bears = header != null && header.startsWith(BEARER) && header.length() < 200;
    return bears ? java.util.Objects.requireNonNull(header).substring(BEARER.length()) : "";
  }
}
