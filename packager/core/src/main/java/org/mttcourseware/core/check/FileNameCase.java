// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** No two names differ only in small and capital letters. */
final class FileNameCase implements Rule {
  @Override
  public String code() {
    return "MTT705";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Map<String, String> first = new HashMap<>();
    for (String path : FileNames.all(draft)) {
      String earlier = first.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
      if (earlier != null && !earlier.equals(path)) {
        findings.add(code(), Position.start(path), path, earlier);
      }
    }
  }
}
