// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.render.Build;

/** Links into the LTI tool. */
class ThinCartridgeTest {
  @Test
  void asksForTheAddressOfTheTool() {
    assertEquals(
        Optional.of("the address of the LTI tool; give --tool-url"),
        new ThinCartridge().needs(Destination.ANYWHERE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://tool.example.org", "ftp://localhost", "tool.example.org", "/lti"})
  void refusesAnAddressThatIsNotSafe(String tool) {
    String need = new ThinCartridge().needs(to(tool)).orElseThrow();

    assertTrue(need.contains("'" + tool + "'"), need);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://tool.example.org", "http://localhost:8080", "http://[::1]:8080/"})
  void takesASafeAddress(String tool) {
    assertTrue(new ThinCartridge().needs(to(tool)).isEmpty());
  }

  @Test
  void linksEachSegmentAndEachGradedQuiz() {
    PackageFiles files = layOut(Builds.english(), "https://tool.example.org");

    assertEquals(
        List.of(
            "lti.identity-chain.xml",
            "lti.identity-mrz.xml",
            "lti.identity-mrz.test.xml",
            "lti.rights-basics.xml"),
        Manifest.of(files).listedFiles());
  }

  @Test
  void saysWhatToOpenInTheQueryAndInTheCustomParameters() {
    PackageFiles files = layOut(Builds.adapted("arvenia", "en"), "https://tool.example.org/");

    String link = Texts.text(files, "lti.identity-mrz.test.xml");

    String address =
        "https://tool.example.org/lti/launch"
            + "?programme=mtt&amp;adaptation=arvenia&amp;segment=identity-mrz&amp;activity=test";
    assertTrue(link.contains("<blti:launch_url>" + address + "<"), link);
    assertTrue(link.contains("<blti:secure_launch_url>" + address + "<"), link);
    assertTrue(link.contains("<lticm:property name=\"segment\">identity-mrz<"), link);
    assertTrue(link.contains("<lticm:property name=\"activity\">test<"), link);
  }

  @Test
  void doesNotCallAnUnsafeAddressSafe() {
    PackageFiles files = layOut(Builds.english(), "http://localhost:8080");

    assertFalse(Texts.text(files, "lti.identity-mrz.xml").contains("secure_launch_url"));
  }

  private static PackageFiles layOut(Build build, String tool) {
    return new ThinCartridge().layOut(List.of(build), to(tool));
  }

  private static Destination to(String tool) {
    return new Destination(LmsProfile.GENERIC, Optional.of(URI.create(tool)));
  }
}
