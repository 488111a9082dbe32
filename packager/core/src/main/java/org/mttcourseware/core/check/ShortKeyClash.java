// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.HashMap;
import java.util.Map;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** No two ids of a segment have the same short key. */
final class ShortKeyClash implements Rule {
  @Override
  public String code() {
    return "MTT804";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Segment segment : draft.segments()) {
      Map<String, String> first = new HashMap<>();
      Parts.stored(segment)
          .forEach(
              (id, part) -> {
                String earlier = first.putIfAbsent(ShortKey.of(id), id);
                if (earlier != null && !earlier.equals(id)) {
                  findings.add(code(), draft.positions().of(part), id, earlier);
                }
              });
    }
  }
}
