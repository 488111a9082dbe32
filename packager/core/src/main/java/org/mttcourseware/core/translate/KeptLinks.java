// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The links of a block to terms, sources and segments, which its translation keeps. */
public final class KeptLinks {
  private static final Pattern LINK = Pattern.compile("\\]\\(((?:term|source|segment):[^)\\s]*)");

  private KeptLinks() {}

  /** Returns the links of the original that its translation does not have, in order. */
  public static List<String> lost(TextBlock original, TextBlock translated) {
    List<String> lost = new ArrayList<>(links(original));
    links(translated).forEach(lost::remove);
    return List.copyOf(lost);
  }

  private static List<String> links(TextBlock block) {
    return block.kind().markdown()
        ? LINK.matcher(block.text()).results().map((MatchResult link) -> link.group(1)).toList()
        : List.of();
  }
}
