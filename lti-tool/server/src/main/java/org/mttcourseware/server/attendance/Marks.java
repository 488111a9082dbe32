// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.attendance;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.mttcourseware.server.delivery.WrittenNumber;

/**
 * What a teacher typed for those who were there.
 *
 * @param maximum the highest mark
 * @param given by learner; who has an empty field is not in it
 * @param problem the key of what is wrong with what was typed; empty if nothing is
 */
record Marks(double maximum, Map<String, Double> given, String problem) {
  static final double USUAL = 10;
  private static final double MOST = 1_000;

  Marks {
    given = Map.copyOf(given);
  }

  /** Reads the form: everybody gets the highest mark, or each what stands in the field. */
  static Marks of(Context context, List<Attendee> there) {
    OptionalDouble maximum = WrittenNumber.read(typed(context, "maximum"));
    if (maximum.isEmpty() || maximum.getAsDouble() < 1 || maximum.getAsDouble() > MOST) {
      return new Marks(USUAL, Map.of(), "attendance.bad-maximum");
    }
    boolean all = "all".equals(context.formParam("how"));
    Map<String, Double> given = new LinkedHashMap<>();
    for (Attendee one : there) {
      String typed = all ? "" : typed(context, "mark-" + one.learner());
      OptionalDouble mark = all ? maximum : WrittenNumber.read(typed);
      if (mark.isPresent()
          && mark.getAsDouble() >= 0
          && !(mark.getAsDouble() > maximum.getAsDouble())) {
        given.put(one.learner(), mark.getAsDouble());
      } else if (!typed.isEmpty()) {
        return new Marks(maximum.getAsDouble(), Map.of(), "attendance.bad-mark");
      }
    }
    return new Marks(maximum.getAsDouble(), given, "");
  }

  private static String typed(Context context, String field) {
    String value = context.formParam(field);
    return value == null ? "" : value.strip();
  }
}
