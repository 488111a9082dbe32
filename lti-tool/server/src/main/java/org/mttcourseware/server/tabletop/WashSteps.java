// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.mttcourseware.server.web.RefusedException;

/** What a trainer does in the hot wash. */
final class WashSteps {
  static final Map<String, Step> ALL =
      Map.of(
          "hotwash", WashSteps::open,
          "showwash", WashSteps::show,
          "take", WashSteps::take,
          "leaveout", WashSteps::leaveOut,
          "strength", (on, sent) -> plain(on, sent, Finding.STRENGTH),
          "gap", (on, sent) -> plain(on, sent, Finding.GAP),
          "action", WashSteps::action);

  private static final int LONGEST_OWNER = 100;

  private WashSteps() {}

  /** While people look back, the clock stands. */
  private static void open(On on, Sent sent) {
    on.demand(on.run().began().isPresent());
    boolean opens = sent.flag("on");
    Run run = opens ? on.run().withClock(on.run().clock().held(on.now())) : on.run();
    on.store(run.withOpen(run.open().withWash(opens)));
  }

  private static void show(On on, Sent sent) {
    on.store(on.run().withOpen(on.run().open().withFindings(sent.flag("on"))));
  }

  private static Given given(On on, Sent sent) {
    String id = sent.id("id");
    return Given.of(on.rows(), on.room()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RefusedException(409, "live.step-late"));
  }

  private static void take(On on, Sent sent) {
    Given given = given(on, sent);
    on.demand(!given.standing().equals(Given.TAKEN));
    String kind = sent.oneOf("as", Finding.KINDS);
    Finding.of("", kind, given.text()).store(on.rows(), on.room(), on.now());
    given.decide(on.rows(), on.room(), Given.TAKEN);
  }

  private static void leaveOut(On on, Sent sent) {
    given(on, sent).decide(on.rows(), on.room(), Given.LEFT);
  }

  private static void plain(On on, Sent sent, String kind) {
    Finding.of(id(sent), kind, text(sent)).store(on.rows(), on.room(), on.now());
  }

  private static void action(On on, Sent sent) {
    new Finding(
            id(sent),
            Finding.ACTION,
            text(sent),
            sent.words("owner", LONGEST_OWNER),
            due(sent),
            sent.has("done") && sent.flag("done"))
        .store(on.rows(), on.room(), on.now());
  }

  private static String id(Sent sent) {
    return sent.has("id") ? sent.id("id") : "";
  }

  /** Nothing at all takes away what is there, and adds nothing. */
  private static String text(Sent sent) {
    return sent.has("id") ? sent.words("text", Sent.LONGEST) : sent.words("text");
  }

  private static String due(Sent sent) {
    String due = sent.words("due", Sent.LONGEST);
    if (due.isEmpty()) {
      return due;
    }
    try {
      LocalDate date = LocalDate.parse(due);
      if (date.getYear() < 2000 || date.getYear() > 2999) {
        throw new RefusedException(422, "tabletop.no-date");
      }
      return date.toString();
    } catch (DateTimeParseException none) {
      throw new RefusedException(422, "tabletop.no-date");
    }
  }
}
