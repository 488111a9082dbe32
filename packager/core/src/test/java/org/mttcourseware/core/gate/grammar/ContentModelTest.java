// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentModelTest {
  private static final String MODEL = "a? (b | c d)+ e*";
  private static final Pattern SAME = Pattern.compile("a?(b|cd)+e*");

  /** What the model takes is what the same expression takes of letters. */
  @Property
  void takesWhatTheExpressionTakes(@ForAll("children") List<String> children) {
    boolean right = SAME.matcher(String.join("", children)).matches();

    assertEquals(right, fault(children) == null, children.toString());
  }

  @Provide
  Arbitrary<List<String>> children() {
    return Arbitraries.of("a", "b", "c", "d", "e").list().ofMaxSize(7);
  }

  @Test
  void saysWhereAndWhatWouldHaveBeenRight() {
    ContentModel.Fault fault = fault(List.of("a", "c", "b"));

    assertNotNull(fault);
    assertEquals(2, fault.child());
    assertEquals(List.of("d"), fault.expected());
  }

  @Test
  void saysWhatIsMissingAtTheEnd() {
    ContentModel.Fault fault = fault(List.of("a"));

    assertNotNull(fault);
    assertEquals(1, fault.child());
    assertEquals(List.of("b", "c"), fault.expected());
  }

  @Test
  void aHundredThousandChildrenAreNoDanger() {
    assertNull(fault(Collections.nCopies(100_000, "b")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"( a", "a )", "( a | b"})
  void refusesAModelThatIsNone(String model) {
    assertThrows(IllegalArgumentException.class, () -> ContentModel.of(model));
  }

  @Test
  void anEmptyModelTakesNothing() {
    assertNull(ContentModel.of("").fault(List.<String>of(), String::equals));
    assertNotNull(ContentModel.of("").fault(List.of("a"), String::equals));
  }

  private static ContentModel.Fault fault(List<String> children) {
    return ContentModel.of(MODEL).fault(children, String::equals);
  }
}
