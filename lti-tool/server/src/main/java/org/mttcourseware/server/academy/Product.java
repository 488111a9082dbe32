// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The learning systems whose own words the registration pages know. */
public enum Product {
  MOODLE("Moodle"),
  CANVAS("Canvas"),
  ILIAS("ILIAS"),
  BRIGHTSPACE("Brightspace (D2L)"),
  BLACKBOARD("Blackboard"),
  SAKAI("Sakai"),
  OPENEDX("Open edX"),
  OTHER("");

  private final String title;

  Product(String title) {
    this.title = title;
  }

  /** Returns its name in addresses and in the database. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what it calls itself; empty for any other. */
  public String title() {
    return title;
  }

  /** Returns the product that {@code id} names. */
  public static Optional<Product> of(String id) {
    return Arrays.stream(values()).filter(product -> product.id().equals(id)).findFirst();
  }

  /** Returns which it is, from what it says about itself: {@code product_family_code}. */
  static Product ofFamily(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    if (lower.equals("desire2learn") || lower.contains("d2l")) {
      return BRIGHTSPACE;
    }
    return Arrays.stream(values())
        .filter(product -> lower.replaceAll("[^a-z]", "").startsWith(product.id()))
        .findFirst()
        .orElse(OTHER);
  }
}
