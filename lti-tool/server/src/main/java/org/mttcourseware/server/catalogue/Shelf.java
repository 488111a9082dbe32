// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What an academy may see of one programme under one adaptation.
 *
 * @param versions its own and those that the site offers, the newest first, none withdrawn
 * @param pin the version that it stays with, whatever comes; if none, it follows the newest
 * @param hidden whether teachers are not offered it; links that stand in courses go on
 */
public record Shelf(
    ProgrammeKey key, List<Version> versions, Optional<Version> pin, boolean hidden) {
  /** Keeps its own copy of the list; there is no empty shelf. */
  public Shelf {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("an empty shelf");
    }
  }

  /** Returns the version that new works begin on. */
  public Version shown() {
    return pin.orElse(versions.get(0));
  }

  /** Returns the version to roll back to: the one before that which is shown. */
  public Optional<Version> before() {
    int place = versions.indexOf(shown());
    return place + 1 < versions.size() ? Optional.of(versions.get(place + 1)) : Optional.empty();
  }
}
