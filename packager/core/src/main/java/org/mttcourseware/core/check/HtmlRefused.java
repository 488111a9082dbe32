// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import org.mttcourseware.core.source.AuthorHtml;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** HTML in a text is of the kinds that are allowed. */
final class HtmlRefused implements Rule {
  @Override
  public String code() {
    return "MTT701";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.RawHtml html : draft.uses(Use.RawHtml.class)) {
      List<String> refused = AuthorHtml.refused(html.html());
      if (!refused.isEmpty()) {
        findings.add(code(), html.at(), String.join(", ", refused));
      }
    }
  }
}
