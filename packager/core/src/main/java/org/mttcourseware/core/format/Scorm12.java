// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.Scope;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * SCORM 1.2: each segment is a SCO with its own item, status and score; in a whole programme the
 * items stand in modules. Each file is listed once: under its SCO, or as an asset that SCOs depend
 * on.
 */
final class Scorm12 implements PackageFormat {
  private static final String NAMESPACE = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
  private static final String ADLCP = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
  private static final String SHARED = "ASSET-shared";
  private static final String MEDIA = "ASSET-media";

  private final ControlDocuments control = new ControlDocuments("scorm12edition");

  @Override
  public String id() {
    return "scorm12";
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    Build build = builds.get(0);
    SortedMap<String, Content> files = CourseFiles.of(build, "scorm12");
    files.put("imsmanifest.xml", manifest(build));
    return CourseFiles.together(files, control.byName());
  }

  private static Content manifest(Build build) {
    Xml xml = new Xml();
    xml.open(
        "manifest",
        "identifier",
        Identifiers.manifest(build),
        "version",
        "1.0",
        "xmlns",
        NAMESPACE,
        "xmlns:adlcp",
        ADLCP,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " imscp_rootv1p1p2.xsd " + ADLCP + " adlcp_rootv1p2.xsd");
    xml.open("metadata").text("schema", "ADL SCORM").text("schemaversion", "1.2").close();
    organizations(xml, build);
    resources(xml, build);
    return xml.close().toContent();
  }

  private static void organizations(Xml xml, Build build) {
    String organization = Identifiers.organization(build);
    xml.open("organizations", "default", organization);
    xml.open("organization", "identifier", organization);
    xml.text("title", PlainTitle.of(About.marked(build, build.title())));
    if (build.scope() == Scope.PROGRAMME) {
      modules(xml, build);
    } else {
      build.segments().forEach(segment -> item(xml, segment.segment()));
    }
    xml.close().close();
  }

  private static void modules(Xml xml, Build build) {
    for (Module module : CourseFiles.modules(build)) {
      xml.open("item", "identifier", Identifiers.module(module.id()), "isvisible", "true");
      xml.text("title", PlainTitle.of(module.title()));
      build.of(module).segments().forEach(segment -> item(xml, segment.segment()));
      xml.close();
    }
  }

  private static void item(Xml xml, Segment segment) {
    xml.open(
        "item",
        "identifier",
        Identifiers.item(segment.id()),
        "identifierref",
        Identifiers.resource(segment.id()),
        "isvisible",
        "true");
    xml.text("title", PlainTitle.of(segment.title()));
    PassMark.of(segment)
        .ifPresent(percent -> xml.text("adlcp:masteryscore", Integer.toString(percent)));
    xml.close();
  }

  private static void resources(Xml xml, Build build) {
    Set<String> common = commonMedia(build);
    xml.open("resources");
    build.segments().forEach(segment -> sco(xml, segment, common));
    asset(xml, SHARED, List.of(CourseFiles.ABOUT, CourseFiles.STYLE, CourseFiles.SCRIPT));
    if (!common.isEmpty()) {
      asset(xml, MEDIA, common);
    }
    xml.close();
  }

  /** Returns the files that more than one segment shows. */
  private static Set<String> commonMedia(Build build) {
    Set<String> seen = new HashSet<>();
    Set<String> common = new TreeSet<>();
    for (SegmentBuild segment : build.segments()) {
      segment.media().keySet().stream().filter(path -> !seen.add(path)).forEach(common::add);
    }
    return common;
  }

  private static void sco(Xml xml, SegmentBuild segment, Set<String> common) {
    xml.open(
        "resource",
        "identifier",
        Identifiers.resource(segment.segment().id()),
        "type",
        "webcontent",
        "adlcp:scormtype",
        "sco",
        "href",
        CourseFiles.href(segment.path()));
    file(xml, segment.path());
    Set<String> media = new TreeSet<>(segment.media().keySet());
    media.stream().filter(path -> !common.contains(path)).forEach(path -> file(xml, path));
    xml.empty("dependency", "identifierref", SHARED);
    if (media.stream().anyMatch(common::contains)) {
      xml.empty("dependency", "identifierref", MEDIA);
    }
    xml.close();
  }

  private static void asset(Xml xml, String identifier, Collection<String> files) {
    xml.open(
        "resource", "identifier", identifier, "type", "webcontent", "adlcp:scormtype", "asset");
    files.forEach(path -> file(xml, path));
    xml.close();
  }

  private static void file(Xml xml, String path) {
    xml.empty("file", "href", CourseFiles.href(path));
  }
}
