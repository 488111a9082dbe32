// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.login.LoginAnswer;
import org.mttcourseware.lti.platform.FakeTool;

class PlatformStorageTest {
  private final FakeTool tool = new FakeTool();

  @Test
  void talksToTheOriginOfTheAuthorizationEndpoint() {
    LoginAnswer.Go go = tool.beginWithStorage();
    PlatformStorage keeping =
        PlatformStorage.keeping(go.pending(), go.registration(), tool.secret).orElseThrow();
    PlatformStorage reading =
        PlatformStorage.reading(go.pending(), go.registration()).orElseThrow();

    assertEquals("https://lms.example.org", keeping.origin());
    assertEquals("_parent", keeping.frame());
    assertEquals(tool.secret, keeping.value());
    assertEquals(keeping.key(), reading.key());
    assertEquals("", reading.value());
  }

  @Test
  void needsThePlatformsOffer() {
    LoginAnswer.Go go = tool.begin();

    assertEquals(Optional.empty(), PlatformStorage.reading(go.pending(), go.registration()));
  }
}
