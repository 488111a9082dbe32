// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Poll;
import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.model.TeachBack;

/** The parts of an activity that saved state names by the short key of their id. */
final class Stored {
  private Stored() {}

  static Map<String, Object> in(Activity activity) {
    Map<String, Object> parts = new LinkedHashMap<>();
    if (activity instanceof Poll poll) {
      poll.ballots().forEach(ballot -> parts.put(ballot.id(), ballot));
    } else if (activity instanceof TableTop exercise) {
      exercise.injects().forEach(inject -> parts.put(inject.id(), inject));
    } else if (activity instanceof TeachBack exercise) {
      exercise.criteria().forEach(criterion -> parts.put(criterion.id(), criterion));
    }
    return parts;
  }
}
