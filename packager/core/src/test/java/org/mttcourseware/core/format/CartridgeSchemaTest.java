// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.play.Programmes;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/** Every document of a cartridge against the schemas of its version and the rules inside them. */
@PublishedSchemas.Needed
class CartridgeSchemaTest {
  private static final CartridgeSchemas V11 = CartridgeSchemas.v11();
  private static final CartridgeSchemas V13 = CartridgeSchemas.v13();

  private static final Destination SOMEWHERE =
      new Destination(LmsProfile.GENERIC, Optional.of(URI.create("https://tool.example.org")));

  private static List<Build> builds() {
    List<Build> builds = new ArrayList<>(Builds.everyScope());
    builds.add(Builds.arabic());
    builds.add(Builds.restricted());
    builds.add(Programmes.fixture("en"));
    builds.add(Programmes.fixture("ar"));
    builds.add(Programmes.real());
    builds.add(Builds.module(Programmes.real()));
    return builds;
  }

  private static Stream<Arguments> packages() {
    return builds().stream()
        .flatMap(
            build ->
                Stream.of("cc11", "cc13", "thincc").map(id -> Arguments.of(id, build.id(), build)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("packages")
  void everyDocumentIsValid(String format, String id, Build build) {
    schemas(format).assertValid(layOut(format, build));
  }

  @Test
  void anUnknownElementInAManifestWouldBeSeen() {
    assertRefused("imsmanifest.xml", "<resources>", "<resources><x/>");
  }

  @Test
  void theVersionOfACourseIsNotFor11() {
    String version =
        "<lomm:lifeCycle><lomm:version><lomm:string language=\"en\">1</lomm:string></lomm:version>"
            + "</lomm:lifeCycle><lomm:rights>";

    assertRefused("imsmanifest.xml", "<lomm:rights>", version);
  }

  @Test
  void anAddressOfADiscussionWouldBeSeen() {
    assertFound(
        "[RULE 1c]",
        V11.findingsInManifest(
            manifest().replace("type=\"imsdt_xmlv1p1\"", "type=\"imsdt_xmlv1p1\" href=\"x\"")));
  }

  @Test
  void anItemThatOpensTheQuestionBankWouldBeSeen() {
    assertFound(
        "[RULE 8a]",
        V11.findingsInManifest(
            manifest()
                .replace(
                    "identifierref=\"RES-quiz-mtt.identity-mrz.test\"",
                    "identifierref=\"RES-bank-mtt\"")));
  }

  @Test
  void aChoiceWithTwoAnswersWouldBeSeen() {
    assertFound("[RULE 4d]", V11.findingsInQuestions(question("true_false", "multiple_choice")));
  }

  @Test
  void feedbackThatNothingShowsWouldBeSeen() {
    assertFound(
        "[RULE 12d]", V11.findingsInQuestions(question("linkrefid=\"feedback", "linkrefid=\"x")));
  }

  @Test
  void rulesAreFound() {
    for (String schema :
        List.of("cc-1.1/ccv1p1_imscp_v1p2_v1p0.xsd", "cc-1.3/ccv1p3_imscp_v1p2_v1p0.xsd")) {
      assertEquals(11, Schematron.inside(PublishedSchemas.bytes(schema)).patterns(), schema);
    }
  }

  private static String manifest() {
    return Texts.text(layOut("cc11", Builds.english()), "imsmanifest.xml");
  }

  /** Returns the questions of the small programme, something in them replaced. */
  private static String question(String right, String wrong) {
    String bank = Texts.text(layOut("cc11", Programmes.fixture("en")), "question-bank.xml");
    assertTrue(bank.contains(right), bank);
    return bank.replace(right, wrong);
  }

  private static void assertFound(String rule, List<String> findings) {
    assertTrue(findings.stream().anyMatch(found -> found.startsWith(rule)), findings.toString());
  }

  private static void assertRefused(String path, String right, String wrong) {
    PackageFiles files = layOut("cc11", Builds.english());
    String broken = Texts.text(files, path).replace(right, wrong);
    SortedMap<String, Content> all = new TreeMap<>(files.byPath());
    all.put(path, Content.of(broken));

    assertThrows(AssertionError.class, () -> V11.assertValid(PackageFiles.of(all)));
  }

  private static CartridgeSchemas schemas(String format) {
    return format.equals("cc11") ? V11 : V13;
  }

  private static PackageFiles layOut(String format, Build build) {
    return Formats.byId(format).orElseThrow().layOut(List.of(build), SOMEWHERE);
  }
}
