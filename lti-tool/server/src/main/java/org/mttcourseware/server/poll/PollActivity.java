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
      List.of("poll.js", "poll-phone.js", "poll-screen.js", "poll-console.js");

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
    steps.take(rows, room.id(), texts.of(room.place(), room.language()), step);
  }

  @Override
  public void end(AcademyRows rows, Room room) {
    steps.end(rows, room.id());
  }

  @Override
  public Map<String, ?> deed(
      AcademyRows rows, Room room, String deed, String ticket, JsonNode sent) {
    if (!deed.equals("vote")) {
      throw new RefusedException(404, "web.not-found");
    }
    return Map.of("number", vote(rows, room, ticket, sent));
  }

  private long vote(AcademyRows rows, Room room, String ticket, JsonNode vote) {
    long number = vote.path("number").asLong(0);
    if (number < 1) {
      throw new RefusedException(422, "poll.wrong-answer");
    }
    Round round =
        Rounds.find(rows, room.id(), vote.path("round").asText())
            .orElseThrow(() -> new RefusedException(404, "poll.no-round"));
    Ballot ballot =
        texts.of(room.place(), room.language()).ballots().stream()
            .filter(one -> one.id().equals(round.ballot()))
            .findFirst()
            .orElseThrow(() -> new RefusedException(404, "poll.no-round"));
    String answer = Answer.of(vote.path("answer"), ballot);
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
