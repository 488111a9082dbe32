// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.Claims;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeTool;

/** From whom a message is and for whom (Security Framework 1.0, 5.1.3, 2 to 5). */
class AudienceTest {
  private final FakeTool tool = new FakeTool();

  private String launched(Object audience, Object party) {
    return FakeTool.code(
        tool.launch(
            it -> {
              it.put(Claims.AUDIENCE, audience);
              it.put(Claims.AUTHORIZED_PARTY, party);
            }));
  }

  @Test
  void acceptsUsAlone() {
    assertEquals("Accepted", launched(FakePlatform.CLIENT, null));
    assertEquals("Accepted", launched(List.of(FakePlatform.CLIENT), null));
    assertEquals("Accepted", launched(FakePlatform.CLIENT, FakePlatform.CLIENT));
  }

  @Test
  void refusesOthers() {
    assertEquals("AUDIENCE_DIFFERS", launched("client-2", null));
    assertEquals("AUDIENCE_DIFFERS", launched(List.of("client-2", "client-3"), "client-2"));
    assertEquals("AUDIENCE_MISSING", launched(List.of(), null));
    assertEquals("AUDIENCE_MISSING", launched(7, null));
  }

  @Test
  void refusesUsAmongOthers() {
    List<String> several = List.of(FakePlatform.CLIENT, "client-2");
    assertEquals("AUTHORIZED_PARTY_MISSING", launched(several, null));
    assertEquals("AUTHORIZED_PARTY_DIFFERS", launched(several, "client-2"));
    assertEquals("AUDIENCE_FOREIGN", launched(several, FakePlatform.CLIENT));
    assertEquals(
        "AUDIENCE_FOREIGN",
        launched(List.of("client-2", FakePlatform.CLIENT), FakePlatform.CLIENT));
  }

  @Test
  void refusesAnotherAuthorisedParty() {
    assertEquals("AUTHORIZED_PARTY_DIFFERS", launched(FakePlatform.CLIENT, "client-2"));
    assertEquals("AUTHORIZED_PARTY_DIFFERS", launched(FakePlatform.CLIENT, 1));
  }

  @Test
  void refusesIssuerThatIsAlmostTheSame() {
    for (String issuer :
        List.of(FakePlatform.ISSUER + "/", "https://LMS.example.org", " https://lms.example.org")) {
      LaunchAnswer answer = tool.launch(it -> it.put(Claims.ISSUER, issuer));
      assertEquals("ISSUER_DIFFERS", FakeTool.code(answer), issuer);
    }
  }
}
