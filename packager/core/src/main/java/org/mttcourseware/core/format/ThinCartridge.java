// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.core.format.CartridgeResource.Kind;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * IMS Thin Common Cartridge 1.3: nothing but links into the LTI tool, one for each segment and one
 * for each graded quiz. All that a course needs where the learning system is connected to the tool;
 * the tool has to hold the same programme.
 */
final class ThinCartridge implements PackageFormat {
  private static final CartridgeVersion VERSION = CartridgeVersion.V1_3;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  public String id() {
    return "thincc";
  }

  @Override
  public String extension() {
    return "imscc";
  }

  @Override
  public Optional<String> needs(Destination to) {
    if (to.tool().isEmpty()) {
      return Optional.of("the address of the LTI tool; give --tool-url");
    }
    return to.tool()
        .filter(tool -> !isFit(tool))
        .map(
            tool ->
                "an address of the LTI tool that begins with https (http is for localhost alone),"
                    + " not '"
                    + tool
                    + "'; give another --tool-url");
  }

  private static boolean isFit(URI tool) {
    String host = tool.getHost();
    return host != null
        && ("https".equalsIgnoreCase(tool.getScheme())
            || ("http".equalsIgnoreCase(tool.getScheme()) && THIS_MACHINE.contains(host)));
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    Build build = builds.get(0);
    URI launch = to.tool().filter(ThinCartridge::isFit).orElseThrow().resolve("/lti/launch");
    CartridgeContents contents = new CartridgeContents(build.edition().head().id());
    List<CartridgeItem> items =
        contents.inModules(build, segment -> links(contents, build, segment, launch));
    return contents.with(
        CartridgeManifest.of(
            VERSION, "IMS Thin Common Cartridge", build, items, contents.resources()));
  }

  private static List<CartridgeItem> links(
      CartridgeContents contents, Build build, SegmentBuild rendered, URI launch) {
    Segment segment = rendered.segment();
    List<CartridgeItem> links = new ArrayList<>();
    links.add(link(contents, build, segment, Optional.empty(), launch));
    segment.gradedQuizzes().stream()
        .map(quiz -> link(contents, build, segment, Optional.of(quiz), launch))
        .forEach(links::add);
    return links;
  }

  private static CartridgeItem link(
      CartridgeContents contents, Build build, Segment segment, Optional<Quiz> quiz, URI launch) {
    String title =
        quiz.map(graded -> segment.title() + ": " + graded.title()).orElse(segment.title());
    String activity = quiz.map(Quiz::id).orElse("");
    return contents.add(
        Kind.LTI_LINK,
        new CartridgeName("lti", segment.id(), activity),
        title,
        BasicLtiLink.of(
            VERSION, title, launch, opens(build, segment.id(), activity), build.edition().head()),
        Map.of());
  }

  /** The names are those that the tool reads, and writes in deep linking. */
  private static Map<String, String> opens(Build build, String segment, String activity) {
    Map<String, String> opens = new LinkedHashMap<>();
    opens.put("programme", build.edition().head().id());
    opens.put("adaptation", build.edition().adaptationId());
    opens.put("segment", segment);
    opens.put("activity", activity);
    opens.values().removeIf(String::isEmpty);
    return opens;
  }
}
