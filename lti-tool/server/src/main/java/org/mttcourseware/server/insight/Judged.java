// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.insight;

import java.util.Locale;
import org.mttcourseware.server.web.Texts;

/**
 * One rule as an administrator reads it.
 *
 * @param rule what was asked, in words
 * @param verdict PASSED, FAILED or SKIPPED
 */
public record Judged(String rule, String verdict, String word, String found, String mend) {

  static Judged of(LaunchRecord.Outcome outcome, Texts texts) {
    return of(outcome.rule(), outcome.verdict(), outcome.found(), outcome.mend(), texts);
  }

  static Judged of(String rule, String verdict, String found, String mend, Texts texts) {
    String key = "insight.rule-" + rule.toLowerCase(Locale.ROOT).replace('_', '-');
    return new Judged(
        texts.has(key) ? texts.text(key) : rule,
        verdict,
        texts.text("insight.verdict-" + verdict.toLowerCase(Locale.ROOT)),
        found,
        mend);
  }
}
