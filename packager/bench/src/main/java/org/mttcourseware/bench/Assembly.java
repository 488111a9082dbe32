// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A crowd in a hall: all come in, follow, vote, and vote again as often as they are asked. */
final class Assembly implements AutoCloseable {
  private static final int HANDS = 64;

  private final Hall hall;
  private final int people;
  private final HttpLine[] lines;
  private final Sightings sightings = new Sightings();
  private final Followers followers;

  private Assembly(Hall hall, int people) throws IOException {
    this.hall = hall;
    this.people = people;
    this.lines = new HttpLine[people];
    Arrays.setAll(lines, person -> new HttpLine(hall.origin(person)));
    this.followers = new Followers(sightings);
  }

  /** What one vote of all came to. */
  record Vote(Crowd.Times opened, Crowd.Times shown, double cpuMillis) {}

  /** Lets {@code people} into {@code hall}, each with a stream, and the projector. */
  static Assembly gather(Hall hall, int people) throws IOException, InterruptedException {
    Assembly assembly = new Assembly(hall, people);
    assembly.followers.follow(hall.origin(0), hall.projector(), assembly::projected);
    Crowd.all(people, HANDS, assembly::enter);
    assembly.sightings.awaitStreams(people);
    return assembly;
  }

  private void enter(int person) throws IOException {
    hall.join(person, lines[person]);
    boolean[] began = new boolean[1];
    followers.follow(
        hall.origin(person),
        hall.phone(person),
        (state, nanos) -> {
          if (!began[0]) {
            began[0] = true;
            sightings.stream();
          }
          if (hall.isOpen(state)) {
            sightings.opening(state, nanos);
          }
        });
  }

  private void projected(String state, long nanos) {
    sightings.count(hall.votes(state), nanos);
  }

  /** Returns what a phone was sent when the last vote opened. */
  String sample() {
    return sightings.sample();
  }

  /**
   * All vote once, evenly spread over so many seconds, and send the same vote again as soon as it
   * was acknowledged, as a phone does whose line broke just then.
   */
  Vote spread(double seconds) throws IOException, InterruptedException {
    Crowd.Times opened = open();
    double before = cpuMillis();
    VoteDelays.Cast[] cast = new VoteDelays.Cast[people];
    long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
    Crowd.Times sent =
        Crowd.all(
            people,
            HANDS,
            person -> {
              long due = start + Math.round(person * seconds * 1e9 / people);
              while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
              }
              vote(person);
              cast[person] = new VoteDelays.Cast(due, System.nanoTime());
              vote(person);
            });
    List<Sightings.Count> counts = sightings.awaitCount(people);
    double cpu = cpuMillis() - before;
    List<Double> delays = VoteDelays.of(Arrays.asList(cast), counts);
    return new Vote(opened, new Crowd.Times(sent.wall(), delays), cpu);
  }

  /** All vote as fast as they can; returns how many a second until the projector shows all. */
  double burst() throws IOException, InterruptedException {
    open();
    long start = System.nanoTime();
    Crowd.all(people, HANDS, this::vote);
    List<Sightings.Count> counts = sightings.awaitCount(people);
    return people * 1e9 / (counts.get(counts.size() - 1).nanos() - start);
  }

  private void vote(int person) throws IOException {
    lines[person].send(hall.vote(person)).demand("a vote");
  }

  private Crowd.Times open() throws IOException, InterruptedException {
    hall.close();
    sightings.begin();
    long start = hall.open();
    List<Double> millis = new ArrayList<>();
    for (long seen : sightings.awaitOpenings(people)) {
      millis.add((seen - start) / 1e6);
    }
    return new Crowd.Times((System.nanoTime() - start) / 1e6, millis.stream().sorted().toList());
  }

  private double cpuMillis() throws IOException {
    double millis = 0;
    for (ServerProcess server : hall.servers()) {
      millis += server.cpuMillis();
    }
    return millis;
  }

  @Override
  public void close() throws IOException {
    followers.close();
    for (HttpLine line : lines) {
      line.close();
    }
  }
}
