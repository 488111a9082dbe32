// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one seat sees: what is addressed to its roles, and nothing else of the exercise. */
final class PhoneView {
  private static final int MOST_LINES = 200;

  private final Scene scene;
  private final Optional<Seat> seat;

  PhoneView(Scene scene, Optional<Seat> seat) {
    this.scene = scene;
    this.seat = seat;
  }

  void add(Map<String, Object> out) {
    out.put("seat", own());
    out.put("free", scene.byGroup(this::taken));
    out.put("injects", seat.map(this::received).orElse(List.of()));
    out.put("log", seat.map(this::log).orElse(List.of()));
    out.put("hotwash", new WashView(scene).shown());
  }

  private Shapes.@Nullable OwnSeat own() {
    return seat.map(
            own -> new Shapes.OwnSeat(own.team(), own.role(), own.player(), brief(own), own.also()))
        .orElse(null);
  }

  /** What a role that is played too has to know stands below, with its name. */
  private String brief(Seat own) {
    StringBuilder brief = new StringBuilder();
    for (String id : own.roles()) {
      scene
          .exercise()
          .role(id)
          .ifPresent(
              role ->
                  brief
                      .append(brief.isEmpty() ? "" : "\n\n" + role.title() + ": ")
                      .append(role.brief()));
    }
    return brief.toString();
  }

  private Map<String, Integer> taken(int team) {
    Map<String, Integer> taken = new LinkedHashMap<>();
    scene.exercise().roles().forEach(role -> taken.put(role.id(), 0));
    scene.seats().stream()
        .filter(one -> one.team() == team)
        .forEach(one -> taken.merge(one.role(), 1, Integer::sum));
    return taken;
  }

  private List<Shapes.Received> received(Seat own) {
    List<Shapes.Received> received = new ArrayList<>();
    for (Release release : scene.timeline().out()) {
      scene
          .exercise()
          .inject(release.inject())
          .filter(inject -> inject.reaches(own.roles()))
          .ifPresent(inject -> received.add(received(own, inject, release)));
    }
    return received;
  }

  private Shapes.Received received(Seat own, Inject inject, Release release) {
    // One whose role has a text of its own, but is not addressed, gets that text alone.
    boolean addressed = inject.isTo(own.roles());
    return new Shapes.Received(
        inject.id(),
        inject.title(),
        inject.channel(),
        release.at(),
        addressed ? scene.shown(inject.body()) : "",
        addressed ? scene.shown(inject.questions()) : List.of(),
        scene.shown(privately(own, inject)));
  }

  private static String privately(Seat own, Inject inject) {
    StringBuilder text = new StringBuilder();
    own.roles().forEach(role -> text.append(inject.roleTexts().getOrDefault(role, "")));
    return text.toString();
  }

  private List<Shapes.Written> log(Seat own) {
    return Shapes.Written.newest(
        Log.ofTeam(scene.rows(), scene.room().id(), own.team()), MOST_LINES);
  }
}
