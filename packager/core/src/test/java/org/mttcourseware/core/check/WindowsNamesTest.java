// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"con", "NUL.svg", "com1.tar.gz", "lpt9", "a:b", "a.", "a ", "a\\b", "a?", "a\tb"})
  void refusesWhatWindowsRefuses(String name) {
    assertTrue(WindowsNames.refuses(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"contents.svg", "null.svg", "com10", "a-b.md", ".hidden", "segment.ru.md"})
  void takesOtherNames(String name) {
    assertFalse(WindowsNames.refuses(name));
  }
}
