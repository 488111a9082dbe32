// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.TreeSet;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;
import org.mttcourseware.core.source.Use;

/** Level, audience, border and risks are words of the vocabulary. */
final class UnknownWord implements Rule {
  @Override
  public String code() {
    return "MTT212";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Use.Words use : draft.uses(Use.Words.class)) {
      for (String word : new TreeSet<>(use.words())) {
        if (Vocabulary.knows(use.vocabulary())
            && !Vocabulary.words(use.vocabulary()).contains(word)) {
          findings.add(
              code(), use.at(), word, use.vocabulary(), Vocabulary.advice(use.vocabulary(), word));
        }
      }
    }
  }
}
