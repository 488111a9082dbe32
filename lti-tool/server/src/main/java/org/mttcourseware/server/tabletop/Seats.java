// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.RefusedException;

/** The seats of a room. Whoever changes them holds the row of the run. */
final class Seats {
  private static final int MOST = 400;

  private Seats() {}

  /** Returns all of a room, group by group. */
  static List<Seat> of(AcademyRows rows, String room) {
    return rows.query(
            "select * from tabletop_seat where academy = :academy and room = :room"
                + " order by team, role, player")
        .bind("room", room)
        .map((row, context) -> read(row))
        .list();
  }

  /** Returns the seat of each ticket, by its hash. */
  static Map<String, String> byTicket(AcademyRows rows, String room) {
    Map<String, String> seats = new HashMap<>();
    rows.query(
            "select token_hash, id from tabletop_seat where academy = :academy and room = :room"
                + " and token_hash is not null")
        .bind("room", room)
        .map((row, context) -> Map.entry(row.getString("token_hash"), row.getString("id")))
        .forEach(seat -> seats.put(seat.getKey(), seat.getValue()));
    return seats;
  }

  /** Returns the seat of the ticket that {@code hash} is stored of. */
  static Optional<Seat> ofTicket(AcademyRows rows, String room, String hash) {
    return rows.query(
            "select * from tabletop_seat where academy = :academy and room = :room"
                + " and token_hash = :hash")
        .bind("room", room)
        .bind("hash", hash)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Returns the seat {@code id}. */
  static Optional<Seat> find(AcademyRows rows, String room, String id) {
    return of(rows, room).stream().filter(seat -> seat.id().equals(id)).findFirst();
  }

  /**
   * Seats a ticket.
   *
   * @throws RefusedException 429 if all seats are taken
   */
  static void take(AcademyRows rows, String room, String hash, int team, String role) {
    Optional<Seat> before = ofTicket(rows, room, hash);
    if (before.isPresent()) {
      move(rows, room, before.get(), team, role);
      return;
    }
    if (of(rows, room).size() >= MOST) {
      throw new RefusedException(429, "live.room-full");
    }
    rows.update(
            "insert into tabletop_seat (id, academy, room, token_hash, team, role, player, also)"
                + " values (:id, :academy, :room, :hash, :team, :role, :player, '[]')")
        .bind("id", RandomIds.id())
        .bind("room", room)
        .bind("hash", hash)
        .bind("team", team)
        .bind("role", role)
        .bind("player", freeNumber(rows, room, team, role))
        .execute();
  }

  /** Moves a seat, unless it is there; what it played beside its role stays behind. */
  static void move(AcademyRows rows, String room, Seat seat, int team, String role) {
    if (seat.team() == team && seat.role().equals(role)) {
      return;
    }
    rows.update(
            "update tabletop_seat set team = :team, role = :role, player = :player, also = '[]'"
                + " where academy = :academy and room = :room and id = :id")
        .bind("room", room)
        .bind("id", seat.id())
        .bind("team", team)
        .bind("role", role)
        .bind("player", freeNumber(rows, room, team, role))
        .execute();
  }

  private static int freeNumber(AcademyRows rows, String room, int team, String role) {
    return rows.query(
            "select coalesce(max(player), 0) + 1 from tabletop_seat where academy = :academy"
                + " and room = :room and team = :team and role = :role")
        .bind("room", room)
        .bind("team", team)
        .bind("role", role)
        .mapTo(Integer.class)
        .one();
  }

  /** Gives up the seat of a ticket. */
  static void leave(AcademyRows rows, String room, String hash) {
    rows.update(
            "delete from tabletop_seat where academy = :academy and room = :room"
                + " and token_hash = :hash")
        .bind("room", room)
        .bind("hash", hash)
        .execute();
  }

  /** Lets a seat play other roles too. */
  static void also(AcademyRows rows, String room, String seat, Collection<String> roles) {
    rows.update(
            "update tabletop_seat set also = :also where academy = :academy and room = :room"
                + " and id = :id")
        .bind("room", room)
        .bind("id", seat)
        .bind("also", Json.of(roles))
        .execute();
  }

  /** Forgets which ticket had which seat. */
  static void forgetTickets(AcademyRows rows, String room) {
    rows.update(
            "update tabletop_seat set token_hash = null"
                + " where academy = :academy and room = :room")
        .bind("room", room)
        .execute();
  }

  private static Seat read(ResultSet row) throws SQLException {
    List<String> also = new ArrayList<>();
    Json.stored(row.getString("also"), JsonNode.class).forEach(role -> also.add(role.asText()));
    return new Seat(
        row.getString("id"), row.getInt("team"), row.getString("role"), row.getInt("player"), also);
  }
}
