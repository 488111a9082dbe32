// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A live session of many: how fast a vote is on the projector, whether each counts once, and what a
 * participant costs, beside a bare event stream of the same library.
 *
 * @param instances how many share the participants; more than one share a PostgreSQL
 */
record Live(int instances) implements Benchmark {
  /** Fewer only to try the benchmark itself. */
  private static final int PEOPLE = Integer.getInteger("mtt.participants", 2_000);

  private static final double SECONDS = Integer.getInteger("mtt.seconds", 10);

  /** How often all vote in the hall that is counted. */
  private static final int VOTES = 3;

  @Override
  public String name() {
    return "live";
  }

  @Override
  public String about() {
    return instances == 1
        ? "2,000 participants of one live session vote within ten seconds"
        : "the same on two instances over one PostgreSQL";
  }

  @Override
  public List<Row> rows(Workshop workshop) throws IOException, InterruptedException {
    OpenFiles.demand(2 * PEOPLE + 500);
    Path folder = workshop.empty(folder());
    String catalogue = catalogue(workshop);
    if (instances == 1) {
      return rows(workshop, folder, catalogue, Map.of());
    }
    try (SharedDatabase database = SharedDatabase.open()) {
      return rows(workshop, folder, catalogue, database.settings());
    }
  }

  private String folder() {
    return "live-" + instances;
  }

  private String catalogue(Workshop workshop) throws IOException, InterruptedException {
    PollSource.write(workshop.empty(folder() + "/source"));
    String packages = workshop.path(folder() + "/packages");
    workshop
        .mtt("build", "--source", workshop.path(folder() + "/source"), "--format", "catalogue")
        .with("--out", packages)
        .millis();
    return packages + "/bench-mul-catalogue-1.0.0.mtt";
  }

  private List<Row> rows(
      Workshop workshop, Path folder, String catalogue, Map<String, String> settings)
      throws IOException, InterruptedException {
    List<ServerProcess> servers = new ArrayList<>();
    try {
      for (int number = 0; number < instances; number++) {
        Path data = Files.createDirectories(folder.resolve("data" + number));
        if (number == 0) {
          add(workshop, catalogue, data, settings);
        }
        servers.add(ToolProcess.start(workshop, data, settings));
      }
      int last = instances - 1;
      Administrator administrator =
          Administrator.first(
              servers.get(last), ToolProcess.firstRunPath(folder.resolve("data" + last)));
      List<PollHall> halls = new ArrayList<>();
      workshop.say(PEOPLE + " participants vote in a live session ...");
      LiveFigures tool =
          LiveFigures.of(
              () -> {
                halls.add(PollHall.begin(servers, administrator));
                return halls.get(halls.size() - 1);
              },
              PEOPLE,
              SECONDS);
      Map<String, Integer> tally = halls.get(halls.size() - 1).tally();
      servers.forEach(ServerProcess::close);
      workshop.say(PEOPLE + " connections to a bare event stream ...");
      try (ServerProcess bare = BareHall.start(folder)) {
        LiveFigures limit =
            LiveFigures.of(() -> new BareHall(bare, tool.sample()), PEOPLE, SECONDS);
        return new LiveRows(name() + ", " + where(), command(), tool, limit)
            .of(tally, PEOPLE, VOTES);
      }
    } finally {
      servers.forEach(ServerProcess::close);
    }
  }

  private static void add(
      Workshop workshop, String catalogue, Path data, Map<String, String> settings)
      throws IOException, InterruptedException {
    Stream<String> given =
        settings.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue());
    workshop
        .command("env")
        .with(given.toArray(String[]::new))
        .with("./mtt", "catalogue", "add", catalogue, "--data", data.toString())
        .millis();
  }

  private String where() {
    return instances == 1
        ? String.format(Locale.ROOT, "%,d on one instance", PEOPLE)
        : String.format(Locale.ROOT, "%d x %,d on %1$d instances", instances, PEOPLE / instances);
  }

  private String command() {
    String serve = "./mtt serve --data packager/bench/target/work/" + folder() + "/data";
    return instances == 1
        ? serve + "0"
        : "MTT_DATABASE_URL=... " + serve + "0, and the same with data1";
  }
}
