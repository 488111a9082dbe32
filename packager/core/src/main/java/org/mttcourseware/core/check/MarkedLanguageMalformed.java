// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** A mark for a language holds a tag. */
final class MarkedLanguageMalformed implements Rule {
  @Override
  public String code() {
    return "MTT606";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.RawHtml html : draft.uses(Use.RawHtml.class)) {
      for (Element element : Jsoup.parseBodyFragment(html.html()).body().select("[lang]")) {
        if (!Languages.isTag(element.attr("lang"))) {
          findings.add(
              code(), html.at(), element.attr("lang").isEmpty() ? "nothing" : element.attr("lang"));
        }
      }
    }
  }
}
