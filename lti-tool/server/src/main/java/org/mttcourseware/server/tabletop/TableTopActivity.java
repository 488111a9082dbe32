// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.catalogue.Catalogue;
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

/** A table-top exercise, run with a room. */
public final class TableTopActivity implements RoomActivity {
  private final LiveTexts<Exercise> texts;
  private final CatalogueParts catalogues;
  private final TableTopSteps steps;
  private final Clock clock;

  /** Runs exercises of {@code catalogues}. */
  public TableTopActivity(CatalogueParts catalogues, Clock clock) {
    this.texts = new LiveTexts<>(catalogues, "tabletops", Exercise::of);
    this.catalogues = catalogues;
    this.steps = new TableTopSteps(clock);
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "tabletop";
  }

  @Override
  public String title(RoomPlace place, String language) {
    return texts.of(place, language).title();
  }

  @Override
  public void open(AcademyRows rows, String room) {
    Run.open(rows, room, clock.instant());
  }

  @Override
  public Map<String, String> seats(AcademyRows rows, Room room) {
    return Seats.byTicket(rows, room.id());
  }

  @Override
  public Shown shown(AcademyRows rows, Room room, Viewer viewer) {
    Exercise exercise = texts.of(room.place(), viewer.language());
    return TableTopView.shown(Scene.of(rows, room, exercise, clock.instant()), viewer);
  }

  @Override
  public void step(AcademyRows rows, Room room, JsonNode step) {
    steps.take(rows, room.id(), texts.of(room.place(), room.language()), step);
  }

  @Override
  public void end(AcademyRows rows, Room room) {
    steps.end(rows, room.id(), texts.of(room.place(), room.language()));
  }

  @Override
  public Map<String, ?> deed(
      AcademyRows rows, Room room, String deed, String ticket, JsonNode sent) {
    Exercise exercise = texts.of(room.place(), room.language());
    return new TableTopDeeds(rows, room.id(), exercise, ticket, clock.instant())
        .take(deed, new Sent(sent));
  }

  @Override
  public Optional<Saved> saved(AcademyRows rows, Room room, String type, String language) {
    Exercise exercise = texts.of(room.place(), language);
    Scene scene = Scene.of(rows, room, exercise, clock.instant());
    if (scene.run().rehearsal() && room.ended().isPresent()) {
      return Optional.empty();
    }
    Report report = new Report(scene);
    return switch (type) {
      case "csv" -> Optional.of(Saved.csv(ReportCsv.of(report)));
      case "json" -> Optional.of(Saved.json(ReportJson.of(report)));
      case "pdf" -> Optional.of(Saved.pdf(ReportPdf.of(report, place(room, exercise))));
      default -> Optional.empty();
    };
  }

  private Optional<Catalogue.SegmentPlace> place(Room room, Exercise exercise) {
    return catalogues
        .catalogues()
        .read(room.place().catalogue())
        .flatMap(found -> found.segment(exercise.language(), room.place().segment()));
  }

  @Override
  public List<String> savedAs() {
    return List.of("pdf", "csv", "json");
  }

  @Override
  public List<String> spoken() {
    return TableTopTexts.spoken();
  }

  @Override
  public Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new LinkedHashMap<>();
    TableTopTexts.files()
        .forEach(name -> assets.put(name, Assets.resource("server/tabletop/" + name)));
    return assets;
  }
}
