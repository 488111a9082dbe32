// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;

/**
 * A line in the table of contents of a cartridge: a folder with items, or one that opens a
 * resource; never both (CC 1.3, rule 8b).
 *
 * @param resource its identifier, or the empty string for a folder
 */
record CartridgeItem(String identifier, String title, String resource, List<CartridgeItem> items) {
  CartridgeItem {
    items = List.copyOf(items);
  }

  /** Returns an item that holds others. */
  static CartridgeItem folder(String identifier, String title, List<CartridgeItem> items) {
    return new CartridgeItem(identifier, title, "", items);
  }
}
