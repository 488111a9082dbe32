// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.live.Shown;
import org.mttcourseware.server.live.Viewer;
import org.mttcourseware.server.web.Json;

/** Makes what one viewer sees of an exercise. */
final class TableTopView {
  private TableTopView() {}

  static Shown shown(Scene scene, Viewer viewer) {
    Map<String, Object> out = common(scene);
    switch (viewer.audience()) {
      case PHONE -> new PhoneView(scene, seat(scene, viewer)).add(out);
      case SCREEN -> new WallView(scene).add(out);
      case CONSOLE -> new ConsoleView(scene).add(out);
    }
    return Shown.of(Json.of(out), scene.timeline().changes());
  }

  private static Optional<Seat> seat(Scene scene, Viewer viewer) {
    return Rehearsal.seat(scene.seats(), scene.exercise(), scene.run(), viewer);
  }

  /** Nothing here tells a viewer what is still to come. */
  private static Map<String, Object> common(Scene scene) {
    Exercise exercise = scene.exercise();
    ExerciseClock clock = scene.run().clock();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("room", scene.room().id());
    out.put("code", scene.room().code());
    out.put("ended", scene.room().ended().isPresent());
    out.put("title", exercise.title());
    out.put("language", exercise.language());
    out.put("direction", exercise.direction());
    out.put("rehearsal", scene.run().rehearsal());
    out.put("phase", Scene.word(scene.run().phase()));
    out.put(
        "clock",
        new Shapes.Time(
            clock.running(),
            clock.base(),
            clock.baseAt().toEpochMilli(),
            clock.factor(),
            exercise.minutes()));
    out.put("groups", scene.run().teams());
    out.put("roles", exercise.roles().stream().map(TableTopView::named).toList());
    out.put("introduction", scene.shown(exercise.introduction()));
    return out;
  }

  static Shapes.RoleName named(Role role) {
    return new Shapes.RoleName(role.id(), role.title());
  }
}
