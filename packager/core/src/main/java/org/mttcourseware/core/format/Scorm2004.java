// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.SortedMap;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.Scope;

/**
 * SCORM 2004, 3rd and 4th edition: always exactly one SCO. Common systems can run only one in a
 * window and enforce no sequencing, so several segments are played by a page with its own menu, and
 * the sequencing says no more than that the SCO reports for itself.
 */
final class Scorm2004 implements PackageFormat {
  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imscp_v1p1";
  private static final String ADLCP = "http://www.adlnet.org/xsd/adlcp_v1p3";
  private static final String ADLSEQ = "http://www.adlnet.org/xsd/adlseq_v1p3";
  private static final String ADLNAV = "http://www.adlnet.org/xsd/adlnav_v1p3";
  private static final String IMSSS = "http://www.imsglobal.org/xsd/imsss";

  private final Release release;
  private final ControlDocuments control;

  /** Lays out packages of {@code release}. */
  Scorm2004(Release release) {
    this.release = release;
    this.control = new ControlDocuments(release.folder);
  }

  /** An edition of the standard: what it is called here, in a manifest, and in the schemas. */
  enum Release {
    THIRD("scorm2004-3", "2004 3rd Edition", "scorm20043rdedition"),
    FOURTH("scorm2004-4", "2004 4th Edition", "scorm20044thedition");

    private final String id;
    private final String schemaVersion;
    private final String folder;

    Release(String id, String schemaVersion, String folder) {
      this.id = id;
      this.schemaVersion = schemaVersion;
      this.folder = folder;
    }
  }

  @Override
  public String id() {
    return release.id;
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    Build build = builds.get(0);
    SortedMap<String, Content> files = CourseFiles.played(build, "scorm2004");
    Content manifest = manifest(build, List.copyOf(files.keySet()));
    files.put("imsmanifest.xml", manifest);
    return CourseFiles.together(files, control.byName());
  }

  private Content manifest(Build build, List<String> files) {
    Xml xml = new Xml();
    xml.open(
        "manifest",
        "identifier",
        Identifiers.manifest(build),
        "version",
        "1",
        "xmlns",
        NAMESPACE,
        "xmlns:adlcp",
        ADLCP,
        "xmlns:adlseq",
        ADLSEQ,
        "xmlns:adlnav",
        ADLNAV,
        "xmlns:imsss",
        IMSSS,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        String.join(
            " ",
            NAMESPACE,
            "imscp_v1p1.xsd",
            ADLCP,
            "adlcp_v1p3.xsd",
            ADLSEQ,
            "adlseq_v1p3.xsd",
            ADLNAV,
            "adlnav_v1p3.xsd",
            IMSSS,
            "imsss_v1p0.xsd"));
    xml.open("metadata");
    xml.text("schema", "ADL SCORM").text("schemaversion", release.schemaVersion).close();
    organizations(xml, build);
    resources(xml, build, files);
    return xml.close().toContent();
  }

  private void organizations(Xml xml, Build build) {
    String organization = Identifiers.organization(build);
    xml.open("organizations", "default", organization);
    if (release == Release.FOURTH) {
      xml.open(
          "organization",
          "identifier",
          organization,
          "adlseq:objectivesGlobalToSystem",
          "false",
          "adlcp:sharedDataGlobalToSystem",
          "false");
    } else {
      xml.open(
          "organization", "identifier", organization, "adlseq:objectivesGlobalToSystem", "false");
    }
    xml.text("title", PlainTitle.of(About.marked(build, build.title())));
    item(xml, build);
    organizationSequencing(xml);
    xml.close().close();
  }

  private void item(Xml xml, Build build) {
    xml.open(
        "item",
        "identifier",
        Identifiers.item(build.id()),
        "identifierref",
        Identifiers.resource(build.id()));
    xml.text("title", PlainTitle.of(build.title()));
    if (release == Release.FOURTH) {
      xml.empty("adlcp:completionThreshold", "completedByMeasure", "false");
    }
    xml.open("imsss:sequencing");
    if (build.scope() == Scope.SEGMENT) {
      objective(xml, build.segments().get(0).segment());
    }
    // Else a system completes and satisfies by itself whatever the SCO has not reported.
    xml.empty(
        "imsss:deliveryControls",
        "completionSetByContent",
        "true",
        "objectiveSetByContent",
        "true");
    xml.close().close();
  }

  private static void objective(Xml xml, Segment segment) {
    PassMark.of(segment)
        .ifPresent(
            percent ->
                xml.open("imsss:objectives")
                    .open(
                        "imsss:primaryObjective",
                        "objectiveID",
                        Identifiers.objective(segment.id()),
                        "satisfiedByMeasure",
                        "true")
                    .text("imsss:minNormalizedMeasure", PassMark.measure(percent))
                    .close()
                    .close());
  }

  private static void organizationSequencing(Xml xml) {
    xml.open("imsss:sequencing");
    xml.empty("imsss:controlMode", "choice", "true", "flow", "true");
    xml.open("imsss:rollupRules");
    xml.open("imsss:rollupRule", "childActivitySet", "all");
    xml.open("imsss:rollupConditions");
    xml.empty("imsss:rollupCondition", "condition", "completed").close();
    xml.empty("imsss:rollupAction", "action", "completed");
    xml.close().close().close();
  }

  private static void resources(Xml xml, Build build, List<String> files) {
    xml.open("resources");
    xml.open(
        "resource",
        "identifier",
        Identifiers.resource(build.id()),
        "type",
        "webcontent",
        "adlcp:scormType",
        "sco",
        "href",
        CourseFiles.href(CourseFiles.start(build)));
    files.forEach(path -> xml.empty("file", "href", CourseFiles.href(path)));
    xml.close().close();
  }
}
