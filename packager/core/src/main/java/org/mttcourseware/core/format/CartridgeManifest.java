// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.Collection;
import java.util.List;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/**
 * The manifest of a Common Cartridge or Thin Common Cartridge (CC 1.1 and 1.3, section "Content
 * packaging"). The default namespace is the first thing in it: Moodle looks for it in the first
 * 1,024 bytes and takes the file for something else if it is not there.
 */
final class CartridgeManifest {
  private CartridgeManifest() {}

  /**
   * Returns the manifest.
   *
   * @param schema the name of the kind of cartridge, such as {@code IMS Common Cartridge}
   */
  static Content of(
      CartridgeVersion version,
      String schema,
      Build build,
      List<CartridgeItem> items,
      Collection<CartridgeResource> resources) {
    Xml xml = new Xml();
    xml.open(
        "manifest",
        "xmlns",
        version.manifest(),
        "xmlns:lomm",
        version.metadata(),
        "identifier",
        Identifiers.manifest(build));
    xml.open("metadata");
    xml.text("schema", schema).text("schemaversion", version.schemaVersion());
    metadata(xml, version, build);
    xml.close();
    xml.open("organizations");
    xml.open(
        "organization",
        "identifier",
        Identifiers.organization(build),
        "structure",
        "rooted-hierarchy");
    xml.open("item", "identifier", Identifiers.part("ROOT", build.id()));
    items.forEach(item -> item(xml, item));
    xml.close().close().close();
    xml.open("resources");
    resources.forEach(resource -> resource(xml, version, resource));
    return xml.close().close().toContent();
  }

  /** Writes the metadata; 1.1 knows no version of a course, and Moodle refuses one. */
  private static void metadata(Xml xml, CartridgeVersion version, Build build) {
    ProgrammeHead head = build.edition().head();
    xml.open("lomm:lom");
    xml.open("lomm:general");
    string(xml, "title", PlainTitle.of(build.title()), build);
    xml.text("lomm:language", build.language().tag());
    String about = About.marked(build, PlainTitle.uncut(head.notice()));
    if (!about.isBlank()) {
      string(xml, "description", about, build);
    }
    xml.close();
    if (version == CartridgeVersion.V1_3) {
      xml.open("lomm:lifeCycle");
      string(xml, "version", head.version(), build);
      xml.close();
    }
    if (!head.licence().isBlank()) {
      xml.open("lomm:rights");
      xml.open("lomm:copyrightAndOtherRestrictions");
      xml.text("lomm:value", "yes").close();
      string(xml, "description", head.licence(), build);
      xml.close();
    }
    xml.close();
  }

  private static void string(Xml xml, String name, String text, Build build) {
    xml.open("lomm:" + name);
    xml.text("lomm:string", text, "language", build.language().tag()).close();
  }

  private static void item(Xml xml, CartridgeItem item) {
    if (item.resource().isEmpty()) {
      xml.open("item", "identifier", item.identifier());
    } else {
      xml.open("item", "identifier", item.identifier(), "identifierref", item.resource());
    }
    xml.text("title", PlainTitle.of(item.title()));
    item.items().forEach(inner -> item(xml, inner));
    xml.close();
  }

  private static void resource(Xml xml, CartridgeVersion version, CartridgeResource resource) {
    String href = CourseFiles.href(resource.path());
    String type = version.type(resource.kind());
    if (resource.kind() == CartridgeResource.Kind.WEB_CONTENT) {
      xml.open("resource", "identifier", resource.identifier(), "type", type, "href", href);
    } else {
      xml.open("resource", "identifier", resource.identifier(), "type", type);
    }
    xml.empty("file", "href", href);
    resource
        .dependencies()
        .forEach(identifier -> xml.empty("dependency", "identifierref", identifier));
    xml.close();
  }
}
