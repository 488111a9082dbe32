// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

/**
 * One entry of the menu of an administrator's pages; a feature hands in its own.
 *
 * @param path below {@link Visit#base()}, such as {@code /catalogues}; empty for the first page
 * @param text the key of its text
 * @param place where it stands
 */
public record MenuEntry(String path, String text, Place place) {
  /** Where an entry stands: in the menu of an academy, of the site, or in both. */
  public enum Place {
    ACADEMY,
    SITE,
    BOTH
  }

  boolean standsAt(Visit visit) {
    return place == Place.BOTH || (place == Place.SITE) == visit.academy().isSite();
  }
}
