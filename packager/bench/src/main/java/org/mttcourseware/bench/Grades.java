// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Grades on their whole way, from the answers of a learner to a gradebook that fails one call in
 * five: whether all arrive, once and in order, and how fast beside the same posts made directly.
 */
final class Grades implements Benchmark {
  private static final int LEARNERS = 1_000;
  private static final int LINKS = 10;
  private static final int GRADES = LEARNERS * LINKS;
  private static final int PEOPLE = 8;
  private static final long PATIENCE_MILLIS = 900_000;

  @Override
  public String name() {
    return "grades";
  }

  @Override
  public String about() {
    return "10,000 grades to a gradebook that fails one call in five";
  }

  @Override
  public List<Row> rows(Workshop workshop) throws IOException, InterruptedException {
    Path data = workshop.empty("grades");
    Course course = Course.of(1);
    String packages = workshop.path("grades/packages");
    workshop
        .mtt("build", "--source", workshop.sources(course), "--format", "catalogue")
        .with("--out", packages)
        .millis();
    try (LtiPlatform platform = LtiPlatform.start()) {
      Registered.platform(workshop, platform, data, "grades");
      String file = packages + "/bench-mul-catalogue-1.0.0.mtt";
      Registered.run(
          workshop,
          List.of("catalogue", "add", file, "--academy", "grades", "--data", data.toString()));
      RightAnswers answers = RightAnswers.of(workshop.home().resolve(file), "m0-s0", "test");
      double direct = direct(platform);
      platform.gradeBook().clear();
      try (ServerProcess tool = ToolProcess.start(workshop, data)) {
        return List.of(row(workshop, platform, tool, answers, direct));
      }
    }
  }

  private Row row(
      Workshop workshop,
      LtiPlatform platform,
      ServerProcess tool,
      RightAnswers answers,
      double direct)
      throws IOException, InterruptedException {
    LtiBrowser browser = new LtiBrowser(tool, platform);
    URI[] rooms = new URI[GRADES];
    String[] opened = new String[GRADES];
    workshop.say(GRADES + " launches ...");
    Crowd.all(
        GRADES,
        PEOPLE,
        number -> {
          LtiBrowser.Begun begun = browser.login();
          rooms[number] =
              browser.launch(begun, browser.form(begun, number / LINKS, number % LINKS, "m0-s0"));
          opened[number] = browser.content(rooms[number]);
        });
    workshop.say(GRADES + " tests ...");
    long start = System.nanoTime();
    Crowd.Times tests =
        Crowd.all(
            GRADES,
            PEOPLE,
            number -> browser.post(rooms[number], "/mark", answers.json(opened[number])));
    awaitAll(workshop, platform.gradeBook());
    double seconds = (System.nanoTime() - start) / 1e9;
    double later = seconds - tests.wall() / 1000;
    GradeBook book = platform.gradeBook();
    return new Row(
        String.format(
            Locale.ROOT,
            "grades, %d arrived, %d twice or out of order, %d calls, the last %.0f s after the last answer",
            book.graded(),
            book.doubledOrOutOfOrder(),
            book.calls(),
            later),
        String.format(Locale.ROOT, "%.0f a second, answers and all", GRADES / seconds),
        String.format(Locale.ROOT, "the same posts made directly: %.0f a second", direct),
        Row.ratio(GRADES / seconds / direct),
        "all, once, in order",
        "taskset -c 0 ./mtt serve --data packager/bench/target/work/grades");
  }

  private static void awaitAll(Workshop workshop, GradeBook book)
      throws Skipped, InterruptedException {
    long start = System.currentTimeMillis();
    int said = 0;
    while (book.graded() < GRADES) {
      if (System.currentTimeMillis() - start > PATIENCE_MILLIS) {
        throw new Skipped("only " + book.graded() + " of " + GRADES + " grades arrived in time");
      }
      if (book.graded() / 1000 > said) {
        said = book.graded() / 1000;
        workshop.say(book.graded() + " grades arrived ...");
      }
      Thread.sleep(10);
    }
  }

  /** Returns how many of the same posts a second this machine makes, each repeated until taken. */
  private static double direct(LtiPlatform platform) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    Crowd.Deed post =
        number -> {
          URI uri = URI.create(platform.address() + "/items/" + number % LINKS + "/scores");
          String score =
              "{\"userId\":\"learner-"
                  + number / LINKS
                  + "\",\"scoreGiven\":2,\"scoreMaximum\":2,\"activityProgress\":\"Completed\","
                  + "\"gradingProgress\":\"FullyGraded\",\"timestamp\":\""
                  + Instant.now()
                  + "\"}";
          HttpRequest request =
              HttpRequest.newBuilder(uri)
                  .header("Content-Type", "application/vnd.ims.lis.v1.score+json")
                  .header("Authorization", "Bearer bench")
                  .POST(HttpRequest.BodyPublishers.ofString(score))
                  .build();
          while (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
            // The gradebook fails one call in five: again, at once.
          }
        };
    return Crowd.all(GRADES, PEOPLE, post).perSecond();
  }
}
