// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.lang.management.ManagementFactory;

/** How many connections this process, and those that it starts, may have. */
final class OpenFiles {
  private OpenFiles() {}

  /**
   * Makes sure of so many.
   *
   * @throws Skipped with the mend if the system allows fewer
   */
  static void demand(int wanted) throws Skipped {
    if (ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.UnixOperatingSystemMXBean unix
        && unix.getMaxFileDescriptorCount() < wanted) {
      throw new Skipped(
          "it needs "
              + wanted
              + " open files, and this system allows a process "
              + unix.getMaxFileDescriptorCount()
              + "; type 'ulimit -n "
              + wanted
              + "' (as root, or raise the hard limit), then run it again in the same shell");
    }
  }
}
