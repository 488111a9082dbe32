// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** Programme, modules, segments, pages and activities have a title. */
final class TitleMissing implements Rule {
  private static final String IN_HEAD = "title: and a few words";
  private static final String IN_HEADING = "a few words after #";

  @Override
  public String code() {
    return "MTT207";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    draft
        .head()
        .values()
        .forEach(head -> report(head.title(), head, "programme", IN_HEAD, draft, findings));
    draft.modules().values().stream()
        .flatMap(List::stream)
        .forEach(module -> report(module.title(), module, "module", IN_HEAD, draft, findings));
    for (Adaptation adaptation : draft.adaptations()) {
      String title = adaptation.title().isEmpty() ? "" : "given";
      report(title, adaptation, "adaptation", IN_HEAD, draft, findings);
    }
    for (Segment segment : draft.segments()) {
      report(segment.title(), segment, "segment", IN_HEAD, draft, findings);
      for (Page page : segment.pages()) {
        report(page.title(), page, "page", IN_HEADING, draft, findings);
        for (Activity activity : page.activities()) {
          if (!page.title().isEmpty()) {
            report(activity.title(), activity, "activity", IN_HEAD, draft, findings);
          }
        }
      }
    }
  }

  private void report(
      String title, Object part, String kind, String mend, Draft draft, Findings findings) {
    if (title.isBlank()) {
      findings.add(code(), draft.positions().of(part, "title"), kind, mend);
    }
  }
}
