// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.SortedMap;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.Scope;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * xAPI as it was packaged before cmi5: {@code tincan.xml} beside the pages. A system launches
 * exactly one activity of a package, so several segments are played by a page with its own menu;
 * the segments are listed as activities that statements tell of.
 */
final class XapiTincan implements PackageFormat {
  private static final String TYPES = "http://adlnet.gov/expapi/activities/";

  @Override
  public String id() {
    return "xapi";
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    Build build = builds.get(0);
    SortedMap<String, Content> files = CourseFiles.played(build, "xapi");
    files.put("tincan.xml", activities(build));
    return PackageFiles.of(files);
  }

  private static Content activities(Build build) {
    Xml xml = new Xml();
    xml.open("tincan", "xmlns", "http://projecttincan.com/tincan.xsd").open("activities");
    if (build.scope() == Scope.SEGMENT) {
      segment(xml, build, build.segments().get(0), true);
    } else {
      String type = build.scope() == Scope.MODULE ? "module" : "course";
      open(xml, Iris.of(build), type, build.title(), About.of(build), build.language());
      launch(xml, build);
      build.segments().forEach(segment -> segment(xml, build, segment, false));
    }
    return xml.close().close().toContent();
  }

  private static void segment(Xml xml, Build build, SegmentBuild rendered, boolean launched) {
    open(
        xml,
        Iris.segment(build, rendered.segment().id()),
        "lesson",
        rendered.segment().title(),
        About.of(rendered),
        rendered.segment().language());
    if (launched) {
      launch(xml, build);
    } else {
      xml.close();
    }
  }

  private static void open(
      Xml xml, String id, String type, String title, String about, Language language) {
    xml.open("activity", "id", id, "type", TYPES + type);
    xml.text("name", PlainTitle.of(title), "lang", language.tag());
    xml.text("description", about, "lang", language.tag());
  }

  private static void launch(Xml xml, Build build) {
    String path = CourseFiles.start(build);
    xml.text("launch", CourseFiles.href(path), "lang", build.language().tag()).close();
  }
}
