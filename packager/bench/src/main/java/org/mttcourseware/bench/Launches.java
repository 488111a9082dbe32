// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What whole logins and launches cost a running tool that has one core and its own database. */
final class Launches implements Benchmark {
  private static final int WARM_UP = 5_000;
  private static final int COUNTED = 10_000;

  /** Fewer only to try the benchmark itself. */
  private static final int IN_ALL = Integer.getInteger("mtt.launches", 100_000);

  private static final int PEOPLE = 8;
  private static final int LEARNERS = 500;
  private static final int LINKS = 40;
  private static final int VERIFICATIONS = 20_000;

  @Override
  public String name() {
    return "launch";
  }

  @Override
  public String about() {
    return "whole logins and launches against a running tool, on one core";
  }

  @Override
  public List<Row> rows(Workshop workshop) throws IOException, InterruptedException {
    Path data = workshop.empty("launch");
    try (LtiPlatform platform = LtiPlatform.start()) {
      Registered.platform(workshop, platform, data, "launch");
      try (ServerProcess tool = ToolProcess.start(workshop, data)) {
        return rows(platform, tool, verification(platform), workshop);
      }
    }
  }

  private List<Row> rows(LtiPlatform platform, ServerProcess tool, double limit, Workshop workshop)
      throws IOException, InterruptedException {
    LtiBrowser browser = new LtiBrowser(tool, platform);
    double atRest = tool.megabytes();
    round(tool, browser, WARM_UP, workshop);
    Round counted = round(tool, browser, COUNTED, workshop);
    for (int done = WARM_UP + COUNTED; done < IN_ALL; done += COUNTED) {
      round(tool, browser, Math.min(COUNTED, IN_ALL - done), workshop);
    }
    double after = tool.megabytes();
    List<Row> rows = new ArrayList<>();
    rows.add(cost("a login", counted.loginCpu, limit, "0.4 ms"));
    rows.add(
        cost("a launch, the rules alone", new Unstored(platform).launchMillis(), limit, "0.5 ms"));
    rows.add(cost("a launch, stored", counted.launchCpu, limit, "1.0 ms"));
    rows.add(
        row(
            "launches a second on one core (p99 "
                + format(counted.launches.percentile(99))
                + " ms)",
            format(counted.launches.perSecond()),
            "one verification at a time: " + format(1000 / limit) + " a second",
            counted.launches.perSecond() * limit / 1000,
            "1,000"));
    rows.add(
        row(
            "memory after 100,000 launches",
            format(after) + " MB",
            "at rest: " + format(atRest) + " MB",
            after / atRest,
            "150 MB"));
    rows.add(
        row(
            "cold start to the first healthy answer",
            format(tool.startMillis()) + " ms",
            "one verification: " + format(limit) + " ms",
            tool.startMillis() / limit,
            "-"));
    return rows;
  }

  private record Round(double loginCpu, double launchCpu, Crowd.Times launches) {}

  /**
   * First all logins, then the tokens are signed, then all launches: signing costs the tool
   * nothing.
   */
  private static Round round(ServerProcess tool, LtiBrowser browser, int count, Workshop workshop)
      throws IOException, InterruptedException {
    workshop.say(count + " logins and launches ...");
    LtiBrowser.Begun[] begun = new LtiBrowser.Begun[count];
    String[] forms = new String[count];
    double before = tool.cpuMillis();
    Crowd.all(count, PEOPLE, number -> begun[number] = browser.login());
    double between = tool.cpuMillis();
    Crowd.all(
        count,
        2,
        number ->
            forms[number] =
                browser.form(begun[number], number % LEARNERS, number % LINKS, "m0-s0"));
    double signed = tool.cpuMillis();
    Crowd.Times launches =
        Crowd.all(count, PEOPLE, number -> browser.launch(begun[number], forms[number]));
    double after = tool.cpuMillis();
    return new Round((between - before) / count, (after - signed) / count, launches);
  }

  /** Returns the milliseconds of one verification of a signature of RS256 with 2,048 bits. */
  static double verification(LtiPlatform platform) {
    byte[] text = "a".repeat(2_000).getBytes(StandardCharsets.US_ASCII);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(platform.keys().getPrivate());
      signature.update(text);
      byte[] signed = signature.sign();
      double millis = 0;
      for (int round = 0; round < 2; round++) {
        long start = System.nanoTime();
        for (int i = 0; i < VERIFICATIONS; i++) {
          signature.initVerify(platform.keys().getPublic());
          signature.update(text);
          if (!signature.verify(signed)) {
            throw new IllegalStateException("a signature that does not hold");
          }
        }
        millis = (System.nanoTime() - start) / 1e6 / VERIFICATIONS;
      }
      return millis;
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("every JDK has RSA", absent);
    }
  }

  private Row cost(String what, double millis, double limit, String aim) {
    return row(
        "processor time of " + what,
        format(millis) + " ms",
        "one RS256-2048 verification: " + format(limit) + " ms",
        millis / limit,
        aim);
  }

  private Row row(String what, String figure, String baseline, double ratio, String aim) {
    return new Row(
        name() + ", " + what,
        figure,
        baseline,
        Row.ratio(ratio),
        aim,
        "taskset -c 0 ./mtt serve --data packager/bench/target/work/launch");
  }

  private static String format(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.3f" : "%.0f", value);
  }
}
