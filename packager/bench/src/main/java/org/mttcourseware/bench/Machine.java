// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What there is to say about the machine that figures come from. */
final class Machine {
  private Machine() {}

  /** Returns the date and the machine's kind in a line. */
  static String line() {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %d GB, %s %s, JDK %s.",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.getRuntime().availableProcessors(),
        Math.round(memory() / 1e9),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.version());
  }

  private static long memory() {
    java.lang.management.OperatingSystemMXBean system =
        java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean known
        ? known.getTotalMemorySize()
        : 0;
  }
}
