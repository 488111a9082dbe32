// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code mtt bench}: runs benchmarks and prints what they say as a Markdown table. */
public final class Bench {
  private static final List<Benchmark> ALL =
      List.of(
          new WholeProcess(),
          new Editions(),
          new EveryFormat(),
          new ThroughMaven(),
          new PreviewRebuild(),
          new Linear(),
          new Weight(),
          new Launches(),
          new Grades(),
          new Live(1),
          new Live(2));

  private Bench() {}

  /** Runs the benchmarks named in {@code arguments}, or all. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) throws IOException, InterruptedException {
    if (arguments.contains("--help")) {
      System.out.print(usage());
      return 0;
    }
    List<Benchmark> chosen = new ArrayList<>();
    for (String name : arguments) {
      List<Benchmark> found = ALL.stream().filter(known -> known.name().equals(name)).toList();
      if (found.isEmpty()) {
        System.err.println("mtt: no benchmark is called '" + name + "'.\n\n" + usage());
        return 2;
      }
      chosen.addAll(found);
    }
    return run(chosen.isEmpty() ? ALL : chosen, Workshop.ofProcess()) ? 0 : 3;
  }

  private static boolean run(List<Benchmark> chosen, Workshop workshop)
      throws IOException, InterruptedException {
    boolean complete = true;
    List<Row> rows = new ArrayList<>();
    for (Benchmark benchmark : chosen) {
      workshop.say(benchmark.name() + " ...");
      try {
        rows.addAll(benchmark.rows(workshop));
      } catch (Skipped skipped) {
        workshop.say("SKIPPED " + benchmark.name() + ": " + skipped.getMessage());
        complete = false;
      }
    }
    System.out.print(Row.table(rows) + "\n" + Machine.line() + "\n");
    return complete;
  }

  private static String usage() {
    StringBuilder usage = new StringBuilder("Usage: mtt bench [NAME ...]\n\nPrints a table of:\n");
    for (Benchmark benchmark : ALL) {
      usage.append(String.format("  %-10s%s%n", benchmark.name(), benchmark.about()));
    }
    return usage
        .append("\nThe sources it writes, and what is made of them, stay in ")
        .append(Path.of("packager", "bench", "target", "work"))
        .append(",\nso that each command of the table can be typed again.\n")
        .append("Exit codes: 0 done, 2 wrong usage, 3 something could not be measured.\n")
        .toString();
  }
}
