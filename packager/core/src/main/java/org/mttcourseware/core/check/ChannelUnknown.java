// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import org.mttcourseware.core.model.TableTop;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** An inject comes by a channel that exists. */
final class ChannelUnknown implements Rule {
  @Override
  public String code() {
    return "MTT444";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (TableTop exercise : Parts.activities(draft, TableTop.class)) {
      for (TableTop.Inject inject : exercise.injects()) {
        if (!Vocabulary.words("channel").contains(inject.channel())) {
          findings.add(
              code(),
              draft.positions().of(inject),
              inject.channel().isEmpty() ? "nothing" : inject.channel(),
              Vocabulary.advice("channel", inject.channel()));
        }
      }
    }
  }
}
