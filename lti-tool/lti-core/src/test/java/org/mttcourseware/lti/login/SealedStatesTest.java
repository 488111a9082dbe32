// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealedStatesTest {
  private static final byte[] OLD = key("old");
  private static final byte[] NEW = key("new");

  private final Set<String> used = new HashSet<>();

  private static byte[] key(String name) {
    return (name + "-0123456789abcdef0123456789abcdef").getBytes(StandardCharsets.UTF_8);
  }

  private SealedStates states(byte[]... keys) {
    return new SealedStates(List.of(keys), (id, expires) -> used.add(id));
  }

  private static PendingLogin login(Map<String, String> repeat) {
    return new PendingLogin(
        BrowserSecret.fresh(),
        "registration-1",
        BrowserSecret.fresh(),
        URI.create("https://tool.example.org/open?segment=\u0441\u0435\u0433"),
        Instant.ofEpochSecond(1_800_000_000),
        BrowserSecret.hash(BrowserSecret.fresh()),
        Optional.of("_parent"),
        repeat);
  }

  @Test
  void opensWhatItSealed() {
    PendingLogin login = login(Map.of("login_hint", "\u00e9 1", "iss", "https://lms.example.org"));

    assertEquals(Optional.of(login), states(NEW).open(states(NEW).seal(login)));
  }

  @Test
  void opensWithOldKeysAndSealsWithTheNewest() {
    PendingLogin login = login(Map.of());

    assertTrue(states(NEW, OLD).open(states(OLD).seal(login)).isPresent());
    assertTrue(states(NEW).open(states(NEW, OLD).seal(login)).isPresent());
    assertTrue(states(NEW).open(states(OLD).seal(login)).isEmpty());
  }

  @Test
  void refusesEveryChangedSign() {
    String state = states(NEW).seal(login(Map.of()));
    // The last sign may hold bits that mean nothing.
    for (int at = 0; at < state.length() - 1; at++) {
      char other = state.charAt(at) == 'A' ? 'B' : 'A';
      String changed = state.substring(0, at) + other + state.substring(at + 1);
      assertTrue(states(NEW).open(changed).isEmpty(), "sign " + at);
    }
  }

  @Test
  void staysShortEnoughForAnAddress() {
    SealedStates states = states(NEW);
    PendingLogin open = login(Map.of("lti_message_hint", "x".repeat(4000)));

    String state = states.seal(open);

    assertTrue(state.length() < 3600, state.length() + "");
    assertEquals(Map.of(), states.open(state).orElseThrow().repeat());
    assertEquals(open.nonce(), states.open(state).orElseThrow().nonce());
  }

  @Test
  void endsLoginOnce() {
    PendingLogin login = login(Map.of());

    assertTrue(states(NEW).consume(login));
    assertFalse(states(NEW).consume(login));
  }

  @Test
  void wantsLongKeys() {
    assertThrows(IllegalArgumentException.class, () -> states(new byte[16]));
    assertThrows(IllegalArgumentException.class, this::states);
  }
}
