// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginTest {

  @Test
  void leavesOutThePortThatGoesWithoutSaying() {
    assertEquals(
        "https://a.example",
        Origin.of(URI.create("HTTPS://A.example:443/x")).orElseThrow().toString());
    assertEquals(
        "http://a.example:8080",
        Origin.of(URI.create("http://a.example:8080")).orElseThrow().toString());
  }

  @Test
  void takesWebAddressesOnly() {
    for (String text :
        List.of(
            "javascript:alert(1)",
            "data:,x",
            "//a.example",
            "a",
            "",
            "https://",
            "https://u:p@a.example",
            "http://a b",
            "mailto:a@b.example")) {
      assertEquals(Optional.empty(), Origin.address(text), text);
    }
    assertTrue(Origin.address(" https://a.example/x?y=1 ").isPresent());
  }

  @Test
  void tellsOriginsApart() {
    Origin own = Origin.of(URI.create("https://a.example")).orElseThrow();

    assertTrue(own.holds(URI.create("https://a.example/b")));
    assertFalse(own.holds(URI.create("http://a.example/b")));
    assertFalse(own.holds(URI.create("https://a.example:444/b")));
    assertFalse(own.holds(URI.create("https://a.example.evil.example/")));
  }
}
