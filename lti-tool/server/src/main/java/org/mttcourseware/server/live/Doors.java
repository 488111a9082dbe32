// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.Optional;
import org.mttcourseware.server.launch.RateLimit;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.ClientAddress;
import org.mttcourseware.server.web.RefusedException;

/** The ways into a room: by its code, which can be guessed at, or with a ticket, which cannot. */
final class Doors {
  private static final double GUESSES_A_SECOND = 0.5;
  private static final double GUESSES_AT_ONCE = 60;
  private static final double JOINS_A_SECOND = 20;
  private static final double JOINS_AT_ONCE = 3_000;

  private final Database database;
  private final Rooms rooms;
  private final ClientAddress clients;
  private final RateLimit guesses;
  private final RateLimit joins;
  private final Familiar familiar = new Familiar();

  Doors(Database database, Rooms rooms, ClientAddress clients, Clock clock) {
    this.database = database;
    this.rooms = rooms;
    this.clients = clients;
    this.guesses = new RateLimit(GUESSES_A_SECOND, GUESSES_AT_ONCE, clock);
    this.joins = new RateLimit(JOINS_A_SECOND, JOINS_AT_ONCE, clock);
  }

  /**
   * Returns the room whose code was typed. A room that people came to from this address before
   * opens to its code however many were guessed there: a whole academy comes from one address.
   *
   * @throws RefusedException 404 if there is none, 429 after many wrong codes from one address
   */
  Room byCode(Context context, String typed) {
    String address = clients.of(context);
    Optional<String> code = JoinCode.typed(typed);
    if (guesses.isSpent(address) && code.filter(one -> familiar.knows(address, one)).isEmpty()) {
      throw new RefusedException(429, "live.many-codes");
    }
    Room room =
        code.flatMap(rooms::byCode)
            .orElseThrow(
                () -> {
                  guesses.allows(address);
                  return new RefusedException(404, "live.no-code");
                });
    familiar.remember(address, room.code());
    return room;
  }

  /** Returns a new ticket for who comes in by the code of {@code room}. */
  String join(Context context, Room room) {
    if (!joins.allows(clients.of(context))) {
      throw new RefusedException(429, "live.many-codes");
    }
    return database.of(room.academy(), rows -> Tickets.ofParticipant(rows, room.id()));
  }

  /**
   * Returns the room of an address.
   *
   * @throws RefusedException 404 if there is none
   */
  Room byId(Context context) {
    String id = context.pathParam("room");
    return (id.length() > 40 ? Optional.<Room>empty() : rooms.byId(id))
        .orElseThrow(() -> new RefusedException(404, "live.no-room"));
  }

  /**
   * Demands a trainer's ticket.
   *
   * @throws RefusedException 401 without a ticket of the room, 403 with a participant's
   */
  void demandTrainer(Context context, Room room) {
    if (!database.of(room.academy(), rows -> isTrainers(rows, context, room))) {
      throw new RefusedException(403, "live.trainers-only");
    }
    if (room.ended().isEmpty()) {
      familiar.remember(clients.of(context), room.code());
    }
  }

  /**
   * Returns the ticket of a participant.
   *
   * @throws RefusedException 401 without a ticket of the room, 403 with a trainer's
   */
  String participant(AcademyRows rows, Context context, Room room) {
    if (isTrainers(rows, context, room)) {
      throw new RefusedException(403, "live.trainer-votes");
    }
    return Tickets.carried(context);
  }

  private static boolean isTrainers(AcademyRows rows, Context context, Room room) {
    return Tickets.isTrainers(rows, room.id(), Tickets.carried(context))
        .orElseThrow(() -> new RefusedException(401, "live.no-ticket"));
  }
}
