// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mttcourseware.core.model.Option;

/** The right order of things and up to three wrong ones that are close to it. */
final class Orders {
  private Orders() {}

  /** One order. */
  record One(String id, List<Option> items, boolean right) {
    One {
      items = List.copyOf(items);
    }
  }

  /**
   * Returns the orders; where the right one stands among them depends on {@code seed} alone, so
   * that it is the same in every build.
   */
  static List<One> of(String seed, List<Option> items) {
    List<List<Option>> wrong = new ArrayList<>();
    add(wrong, items, swapped(items, 0, 1));
    add(wrong, items, swapped(items, items.size() - 2, items.size() - 1));
    List<Option> rotated = new ArrayList<>(items);
    Collections.rotate(rotated, -1);
    add(wrong, items, rotated);
    int place = Math.floorMod(seed.hashCode(), wrong.size() + 1);
    List<List<Option>> all = new ArrayList<>(wrong);
    all.add(place, items);
    List<One> orders = new ArrayList<>();
    for (List<Option> one : all) {
      orders.add(new One("o" + (orders.size() + 1), one, orders.size() == place));
    }
    return orders;
  }

  private static void add(List<List<Option>> wrong, List<Option> right, List<Option> order) {
    if (!order.equals(right) && !wrong.contains(order)) {
      wrong.add(order);
    }
  }

  private static List<Option> swapped(List<Option> items, int one, int other) {
    List<Option> swapped = new ArrayList<>(items);
    Collections.swap(swapped, one, other);
    return swapped;
  }
}
