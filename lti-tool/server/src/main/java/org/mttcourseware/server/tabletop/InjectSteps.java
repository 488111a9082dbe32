// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a trainer does with injects. */
final class InjectSteps {
  static final Map<String, Step> ALL =
      Map.of(
          "release", InjectSteps::release,
          "recall", InjectSteps::recall,
          "holdback", InjectSteps::holdBack,
          "byhand", InjectSteps::byHand,
          "mark", InjectSteps::mark);

  private static final Set<Timeline.Standing> WENT_OUT =
      Set.of(Timeline.Standing.OUT, Timeline.Standing.RECALLED);

  private InjectSteps() {}

  private static void release(On on, Sent sent) {
    Inject inject = on.inject(sent, "inject");
    Timeline timeline = on.timeline();
    on.demand(on.run().isPlayed() && timeline.standing(inject) != Timeline.Standing.OUT);
    int turn = timeline.newest(inject).map(Release::turn).orElse(0) + 1;
    Releases.add(
        on.rows(),
        on.room(),
        new Release(inject.id(), turn, on.millis(), on.now(), Optional.empty()));
  }

  private static void recall(On on, Sent sent) {
    Inject inject = on.inject(sent, "inject");
    on.demand(on.timeline().standing(inject) == Timeline.Standing.OUT);
    Releases.recall(on.rows(), on.room(), inject.id(), on.now());
  }

  private static void holdBack(On on, Sent sent) {
    Inject inject = on.inject(sent, "inject");
    boolean hold = !sent.has("on") || sent.flag("on");
    Timeline.Standing standing = on.timeline().standing(inject);
    on.demand(!inject.contingency() && !WENT_OUT.contains(standing));
    on.demand(hold != (standing == Timeline.Standing.HELD));
    handling(on, inject, hold, handling(on, inject).byHand());
  }

  private static Handling handling(On on, Inject inject) {
    return Handling.of(on.rows(), on.room()).getOrDefault(inject.id(), Handling.NONE);
  }

  private static void handling(On on, Inject inject, boolean held, Optional<Boolean> byHand) {
    new Handling(byHand, held).store(on.rows(), on.room(), inject.id());
  }

  private static void byHand(On on, Sent sent) {
    boolean byHand = sent.flag("on");
    if (!sent.has("inject")) {
      Handling.allAlike(on.rows(), on.room());
      on.store(on.run().withByHand(byHand));
      return;
    }
    Inject inject = on.inject(sent, "inject");
    on.demand(!inject.contingency());
    handling(on, inject, handling(on, inject).heldBack(), Optional.of(byHand));
  }

  private static void mark(On on, Sent sent) {
    Inject inject = on.inject(sent, "inject");
    on.demand(WENT_OUT.contains(on.timeline().standing(inject)));
    int point = sent.number("point", 0, inject.expect().size() - 1);
    String mark = sent.oneOf("mark", Mark.MARKS);
    String remark = sent.words("remark", Sent.LONGEST);
    new Mark(on.team(sent), inject.id(), point, mark, remark).store(on.rows(), on.room());
  }
}
