// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One learner's attempt at one SCO in a learning system: what is committed in a session is there in
 * the next.
 */
final class Lms {
  private final Standard standard;
  private final String root;
  private final PlayedPackage.Sco sco;
  private final Map<String, String> stored = new HashMap<>();
  private boolean poor;
  private Page page;
  private List<Call> calls = List.of();

  /**
   * Makes an attempt.
   *
   * @param root address of the package, with a slash at the end
   */
  Lms(Standard standard, String root, PlayedPackage.Sco sco) {
    this.standard = standard;
    this.root = root;
    this.sco = sco;
  }

  /** Opens the SCO and returns the frame it plays in. */
  Frame launch(BrowserContext context) {
    return launch(context, "normal");
  }

  /** Opens the SCO to look back at what was done. */
  Frame launchInReview(BrowserContext context) {
    return launch(context, "review");
  }

  private Frame launch(BrowserContext context, String mode) {
    page = context.newPage();
    page.navigate(PlayServer.get().origin() + "/lms/" + standard.runTime() + "/index.html");
    page.evaluate(
        "wanted => lms.launch(wanted)",
        Map.of(
            "kind",
            standard.runTime(),
            "href",
            root + sco.href(),
            "data",
            found(mode),
            "poor",
            poor));
    return sco();
  }

  /** Returns the frame in which the SCO is. */
  Frame sco() {
    return page.waitForSelector("#sco").contentFrame();
  }

  /** Returns the values that the SCO finds. */
  private Map<String, String> found(String mode) {
    Map<String, String> found = new HashMap<>(stored);
    boolean again = !stored.isEmpty();
    String exit = String.valueOf(found.remove(standard.either("cmi.core.exit", "cmi.exit")));
    found.remove(standard.either("cmi.core.session_time", "cmi.session_time"));
    String entry = !again ? "ab-initio" : exit.equals("suspend") ? "resume" : "";
    if (standard.is12()) {
      found.put("cmi.core.student_id", "learner-1");
      found.put("cmi.core.student_name", "Learner, One");
      found.put("cmi.core.entry", entry);
      found.put("cmi.core.lesson_mode", mode);
      found.put("cmi.core.credit", mode.equals("normal") ? "credit" : "no-credit");
      found.put("cmi.student_data.mastery_score", sco.pass());
    } else {
      found.put("cmi.learner_id", "learner-1");
      found.put("cmi.learner_name", "Learner, One");
      found.put("cmi.entry", entry);
      found.put("cmi.mode", mode);
      found.put("cmi.credit", mode.equals("normal") ? "credit" : "no-credit");
      found.put("cmi.scaled_passing_score", sco.pass());
    }
    found.values().removeIf(String::isEmpty);
    return found;
  }

  /** Makes it a system that knows only what SCORM 1.2 demands, and refuses the rest. */
  Lms poor() {
    poor = true;
    return this;
  }

  /** Puts a value into the system, as if an earlier session had left it there. */
  void put(String of12, String of2004, String value) {
    stored.put(standard.either(of12, of2004), value);
  }

  Page page() {
    return page;
  }

  /** Lets commits fail, or work again. */
  void failCommits(boolean now) {
    page.evaluate("now => lms.fail(now)", now);
  }

  /** Closes the SCO, as a learner does who goes elsewhere in the system. */
  void leave() {
    page.evaluate("() => lms.leave()");
    endSession();
  }

  /** Waits for the SCO to end by itself, as it does when a learner finishes. */
  void awaitEnd() {
    page.waitForCondition(() -> number(page.evaluate("() => lms.ended()")) > 0);
  }

  private void endSession() {
    awaitEnd();
    calls = recorded();
    committed().forEach(stored::put);
    page.close();
  }

  /** Returns the calls so far of the open session. */
  List<Call> recorded() {
    return Call.all((List<?>) page.evaluate("() => lms.calls()"));
  }

  /** Returns the calls of the last session that ended. */
  List<Call> calls() {
    return calls;
  }

  /** Returns what was committed in the open session. */
  Map<String, String> committed() {
    Map<String, String> committed = new HashMap<>();
    ((Map<?, ?>) page.evaluate("() => lms.committed()"))
        .forEach((element, value) -> committed.put(String.valueOf(element), String.valueOf(value)));
    return committed;
  }

  /** Returns a value that the system has, or nothing. */
  String stored(String of12, String of2004) {
    return stored.getOrDefault(standard.either(of12, of2004), "");
  }

  /** Returns the status as 1.2 says it. */
  String status() {
    if (standard.is12()) {
      return stored("cmi.core.lesson_status", "");
    }
    String success = stored("", "cmi.success_status");
    boolean decided = success.equals("passed") || success.equals("failed");
    return decided ? success : stored("", "cmi.completion_status");
  }

  /** Returns whether the SCO said that it is done. */
  boolean completed() {
    return standard.is12()
        ? List.of("passed", "failed", "completed").contains(status())
        : stored("", "cmi.completion_status").equals("completed");
  }

  String raw() {
    return stored("cmi.core.score.raw", "cmi.score.raw");
  }

  String suspendData() {
    return stored("cmi.suspend_data", "cmi.suspend_data");
  }

  /** Returns how many interactions the system has. */
  long interactions() {
    return stored.keySet().stream()
        .filter(element -> element.matches("cmi\\.interactions\\.\\d+\\.id"))
        .count();
  }

  /** Fails unless the last session kept to the standard, with no call refused. */
  void assertWithinStandard() {
    assertEquals(List.of(), standard.breaches(calls));
  }

  /** Returns the last values that the last session set for {@code element}, oldest first. */
  List<String> values(String of12, String of2004) {
    List<String> values = new ArrayList<>();
    calls.stream()
        .filter(call -> call.sets(standard.either(of12, of2004)))
        .forEach(call -> values.add(call.value()));
    return values;
  }

  /** Returns the seconds that the last session said it took. */
  int sessionSeconds() {
    List<String> times = values("cmi.core.session_time", "cmi.session_time");
    Matcher parts =
        Pattern.compile("\\D*(\\d+)\\D(\\d+)\\D(\\d+).*").matcher(times.get(times.size() - 1));
    if (!parts.matches()) {
      throw new AssertionError("no time: " + times);
    }
    return Integer.parseInt(parts.group(1)) * 3600
        + Integer.parseInt(parts.group(2)) * 60
        + Integer.parseInt(parts.group(3));
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
