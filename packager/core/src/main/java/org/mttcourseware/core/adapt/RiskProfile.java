// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.util.List;
import java.util.Set;

/**
 * What an academy says about itself before it chooses segments.
 *
 * @param risks it has to meet, words of the sources such as {@code thb}; empty for all
 * @param borders its officers work at, such as {@code land}; empty for all
 * @param audience it trains, such as {@code first-line}; empty for all
 * @param minutes at hand in class
 * @param taught ids of segments that it teaches already
 */
public record RiskProfile(
    Set<String> risks,
    Set<String> borders,
    Set<String> audience,
    int minutes,
    List<String> taught) {
  public RiskProfile {
    risks = Set.copyOf(risks);
    borders = Set.copyOf(borders);
    audience = Set.copyOf(audience);
    taught = List.copyOf(taught);
  }
}
