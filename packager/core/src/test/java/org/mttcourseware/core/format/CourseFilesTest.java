// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CourseFilesTest {
  @Test
  void addressesAreAscii() {
    assertEquals("media/a-b_c.svg", CourseFiles.href("media/a-b_c.svg"));
    assertEquals("media/%D9%81%20%26.svg", CourseFiles.href("media/ف &.svg"));
  }
}
