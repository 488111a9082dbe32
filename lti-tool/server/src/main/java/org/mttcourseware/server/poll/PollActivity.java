// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.catalogue.CatalogueParts;
import org.mttcourseware.server.live.LiveTexts;
import org.mttcourseware.server.live.Room;
import org.mttcourseware.server.live.RoomActivity;
import org.mttcourseware.server.live.RoomPlace;
import org.mttcourseware.server.live.Saved;
import org.mttcourseware.server.live.Shown;
import org.mttcourseware.server.live.Viewer;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/** A poll, run with a room. */
public final class PollActivity implements RoomActivity {
  private static final List<String> ASSETS =
      List.of(
          "poll.js",
          "poll-phone.js",
          "poll-screen.js",
          "poll-console.js",
          "poll-board.js",
          "poll-board-phone.js");

  private final LiveTexts<RoomPoll> texts;
  private final PollSteps steps;
  private final Clock clock;

  /** Runs polls of {@code catalogues}. */
  public PollActivity(CatalogueParts catalogues, Clock clock) {
    this.texts = new LiveTexts<>(catalogues, "polls", RoomPoll::of);
    this.steps = new PollSteps(clock);
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "poll";
  }

  @Override
  public String title(RoomPlace place, String language) {
    return texts.of(place, language).title();
  }

  @Override
  public void open(AcademyRows rows, String room) {
    Stage.open(rows, room);
  }

  @Override
  public Shown shown(AcademyRows rows, Room room, Viewer viewer) {
    RoomPoll poll = texts.of(room.place(), viewer.language());
    return new PollView(rows, room, poll, viewer.audience(), clock.instant()).shown();
  }

  @Override
  public void step(AcademyRows rows, Room room, JsonNode step) {
    steps.take(rows, room, texts.of(room.place(), room.language()), step);
  }

  @Override
  public void end(AcademyRows rows, Room room) {
    steps.end(rows, room.id());
  }

  @Override
  public Map<String, ?> deed(
      AcademyRows rows, Room room, String deed, String ticket, JsonNode sent) {
    return switch (deed) {
      case "vote" -> Map.of("number", vote(rows, room, ticket, sent));
      case "question" -> {
        Board.State begins =
            Stage.of(rows, room.id()).letting() ? Board.State.SHOWN : Board.State.WAITING;
        Board.put(rows, board(rows, room, sent), ticket, sent, begins, clock.instant());
        yield Map.of();
      }
      case "want" -> {
        Board.want(rows, board(rows, room, sent), ticket, sent, clock.instant());
        yield Map.of();
      }
      default -> throw new RefusedException(404, "web.not-found");
    };
  }

  private static Round round(AcademyRows rows, Room room, JsonNode sent) {
    return Rounds.find(rows, room.id(), sent.path("round").asText())
        .orElseThrow(() -> new RefusedException(404, "poll.no-round"));
  }

  private Ballot ballot(Room room, Round round) {
    return texts.of(room.place(), room.language()).ballots().stream()
        .filter(one -> one.id().equals(round.ballot()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(404, "poll.no-round"));
  }

  private String board(AcademyRows rows, Room room, JsonNode sent) {
    Round round = round(rows, room, sent);
    if (!ballot(room, round).kind().equals("board")) {
      throw new RefusedException(422, "poll.wrong-answer");
    }
    return round.id();
  }

  private long vote(AcademyRows rows, Room room, String ticket, JsonNode vote) {
    long number = vote.path("number").asLong(0);
    if (number < 1) {
      throw new RefusedException(422, "poll.wrong-answer");
    }
    Round round = round(rows, room, vote);
    String answer = Answer.of(vote.path("answer"), ballot(room, round));
    String paper = Votes.paper(ticket, round.id());
    if (!Votes.cast(rows, round.id(), paper, number, answer, clock.instant())) {
      throw new RefusedException(409, "poll.vote-late");
    }
    return number;
  }

  @Override
  public Optional<Saved> saved(AcademyRows rows, Room room, String type, String language) {
    RoomPoll poll = texts.of(room.place(), language);
    return switch (type) {
      case "csv" ->
          Optional.of(Saved.csv(PollExport.of(rows, room, poll).csv(Texts.in(poll.language()))));
      case "json" -> Optional.of(Saved.json(PollExport.of(rows, room, poll).json(poll)));
      default -> Optional.empty();
    };
  }

  @Override
  public List<String> spoken() {
    return PollTexts.spoken();
  }

  @Override
  public Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new LinkedHashMap<>();
    ASSETS.forEach(name -> assets.put(name, Assets.resource("server/poll/" + name)));
    return assets;
  }
}
