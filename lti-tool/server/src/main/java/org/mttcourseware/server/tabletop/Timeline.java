// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;

/**
 * Where each inject stands at one moment: pure counting. What the clock has let out since the last
 * step counts as out, whether it is stored yet or not: no instance has to wake up for it.
 */
final class Timeline {
  private final Exercise exercise;
  private final Run run;
  private final Map<String, Handling> handling;
  private final Instant now;
  private final List<Release> byClock = new ArrayList<>();
  private final List<Release> releases;
  private final Map<String, Release> newest = new HashMap<>();

  /** Counts what is stored of a room. */
  Timeline(
      Exercise exercise,
      Run run,
      List<Release> stored,
      Map<String, Handling> handling,
      Instant now) {
    this.exercise = exercise;
    this.run = run;
    this.handling = Map.copyOf(handling);
    this.now = now;
    this.releases = new ArrayList<>(stored);
    stored.forEach(this::count);
    for (Inject inject : exercise.injects()) {
      if (goesByClock(inject) && isDue(inject)) {
        long at = Math.max(inject.planned(), run.clock().base());
        byClock.add(new Release(inject.id(), 1, at, run.clock().when(at), Optional.empty()));
      }
    }
    byClock.sort(Comparator.comparingLong(Release::at));
    releases.addAll(byClock);
    byClock.forEach(this::count);
  }

  /** Where an inject stands. */
  enum Standing {
    /** Its time has not come. */
    WAITING,
    /** It does not go out until the trainer lets it. */
    HELD,
    /** Its time has come, and it waits for the trainer's hand. */
    DUE,
    /** Those it is for have it. */
    OUT,
    /** It went out and was called back. */
    RECALLED
  }

  static Timeline of(AcademyRows rows, String room, Exercise exercise, Run run, Instant now) {
    return new Timeline(exercise, run, Releases.of(rows, room), Handling.of(rows, room), now);
  }

  private void count(Release release) {
    newest.merge(
        release.inject(), release, (one, other) -> one.turn() > other.turn() ? one : other);
  }

  private Handling handling(Inject inject) {
    return handling.getOrDefault(inject.id(), Handling.NONE);
  }

  boolean isByHand(Inject inject) {
    return inject.contingency() || handling(inject).byHand().orElse(run.byHand());
  }

  boolean isHeldBack(Inject inject) {
    return handling(inject).heldBack();
  }

  private boolean isDue(Inject inject) {
    return run.began().isPresent()
        && !inject.contingency()
        && inject.planned() <= run.clock().millis(now);
  }

  private boolean goesByClock(Inject inject) {
    return !isByHand(inject) && !isHeldBack(inject) && newest(inject).isEmpty();
  }

  /** Returns what went out, the earliest first; also what was called back. */
  List<Release> releases() {
    return List.copyOf(releases);
  }

  /** Returns what the clock has let out since it was last stored. */
  List<Release> byClock() {
    return List.copyOf(byClock);
  }

  /** Returns the last time that {@code inject} went out. */
  Optional<Release> newest(Inject inject) {
    return Optional.ofNullable(newest.get(inject.id()));
  }

  /** Returns what is out now, the newest last. */
  List<Release> out() {
    return releases.stream().filter(Release::isOut).toList();
  }

  Standing standing(Inject inject) {
    Optional<Release> release = newest(inject);
    if (release.isPresent()) {
      return release.get().isOut() ? Standing.OUT : Standing.RECALLED;
    }
    if (isHeldBack(inject)) {
      return Standing.HELD;
    }
    return isDue(inject) ? Standing.DUE : Standing.WAITING;
  }

  /** Returns the inject that goes out next by the clock. */
  Optional<Inject> next() {
    return exercise.injects().stream()
        .filter(inject -> goesByClock(inject) && !inject.contingency())
        .min(Comparator.comparingInt(Inject::at));
  }

  /** Returns when something changes by itself: an inject goes out, or waits for a hand. */
  Optional<Instant> changes() {
    if (!run.clock().running()) {
      return Optional.empty();
    }
    return exercise.injects().stream()
        .filter(inject -> standing(inject) == Standing.WAITING && !inject.contingency())
        .mapToLong(Inject::planned)
        .min()
        .stream()
        .mapToObj(run.clock()::when)
        .findFirst();
  }
}
