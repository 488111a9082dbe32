// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.SortedMap;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.Scope;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * cmi5, first edition: {@code cmi5.xml} (section 13 of the specification) beside the pages. Each
 * segment is an assignable unit; in a whole programme the units stand in a block for each module.
 * The objectives are the outcomes that the segments serve.
 */
final class Cmi5 implements PackageFormat {
  private static final String NAMESPACE =
      "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";
  private static final String LESSON = "http://adlnet.gov/expapi/activities/lesson";

  @Override
  public String id() {
    return "cmi5";
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    Build build = builds.get(0);
    SortedMap<String, Content> files = CourseFiles.of(build, "cmi5");
    files.put("cmi5.xml", structure(build));
    return PackageFiles.of(files);
  }

  private static Content structure(Build build) {
    Xml xml = new Xml();
    xml.open("courseStructure", "xmlns", NAMESPACE);
    xml.open("course", "id", Iris.of(build));
    texts(xml, About.language(build), build.title(), About.of(build));
    xml.close();
    objectives(xml, build);
    for (Module module : CourseFiles.modules(build)) {
      if (build.scope() == Scope.PROGRAMME) {
        xml.open("block", "id", Iris.module(build, module.id()));
        String about = About.described(module.title(), module.summary());
        texts(xml, build.language(), module.title(), about);
      }
      build.of(module).segments().forEach(segment -> unit(xml, build, segment));
      if (build.scope() == Scope.PROGRAMME) {
        xml.close();
      }
    }
    return xml.close().toContent();
  }

  private static void objectives(Xml xml, Build build) {
    if (build.segments().stream().allMatch(segment -> About.outcomes(segment).isEmpty())) {
      return;
    }
    xml.open("objectives");
    for (Module module : CourseFiles.modules(build)) {
      for (Outcome outcome : About.outcomes(build.of(module))) {
        xml.open("objective", "id", Iris.outcome(build, module.id(), outcome.id()));
        texts(xml, build.language(), outcome.text(), outcome.text());
        xml.close();
      }
    }
    xml.close();
  }

  private static void unit(Xml xml, Build build, SegmentBuild rendered) {
    Segment segment = rendered.segment();
    List<Outcome> outcomes = About.outcomes(rendered);
    openUnit(xml, build, segment);
    texts(xml, segment.language(), segment.title(), About.of(rendered));
    if (!outcomes.isEmpty()) {
      xml.open("objectives");
      for (Outcome outcome : outcomes) {
        String id = Iris.outcome(build, rendered.module().id(), outcome.id());
        xml.empty("objective", "idref", id);
      }
      xml.close();
    }
    xml.text("url", CourseFiles.href(rendered.path())).close();
  }

  /** Where nothing is graded, having seen and done all is all there is to reach. */
  private static void openUnit(Xml xml, Build build, Segment segment) {
    String id = Iris.segment(build, segment.id());
    PassMark.of(segment)
        .ifPresentOrElse(
            percent ->
                xml.open(
                    "au",
                    "id",
                    id,
                    "moveOn",
                    "CompletedAndPassed",
                    "masteryScore",
                    PassMark.measure(percent),
                    "launchMethod",
                    "AnyWindow",
                    "activityType",
                    LESSON),
            () ->
                xml.open(
                    "au",
                    "id",
                    id,
                    "moveOn",
                    "CompletedOrPassed",
                    "launchMethod",
                    "AnyWindow",
                    "activityType",
                    LESSON));
  }

  private static void texts(Xml xml, Language language, String title, String description) {
    text(xml, "title", language, PlainTitle.of(title));
    text(xml, "description", language, PlainTitle.uncut(description));
  }

  private static void text(Xml xml, String name, Language language, String words) {
    xml.open(name).text("langstring", words, "lang", language.tag()).close();
  }
}
