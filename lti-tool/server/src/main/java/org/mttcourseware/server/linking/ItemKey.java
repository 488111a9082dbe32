// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mttcourseware.server.catalogue.ProgrammeKey;

/**
 * What a box in the list stands for, as the browser sends it back: programme, adaptation, segment
 * and activity, parted by slashes.
 *
 * @param activity empty for the whole segment
 */
public record ItemKey(ProgrammeKey programme, String segment, String activity) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{0,100}");

  static Optional<ItemKey> of(String sent) {
    List<String> parts = Arrays.asList(sent.split("/", -1));
    boolean ids = parts.stream().allMatch(part -> ID.matcher(part).matches());
    return parts.size() == 4 && ids
        ? Optional.of(
            new ItemKey(new ProgrammeKey(parts.get(0), parts.get(1)), parts.get(2), parts.get(3)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return String.join("/", programme.programme(), programme.adaptation(), segment, activity);
  }
}
