// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The published schemas of one version of Common Cartridge, with the rules inside them. */
final class CartridgeSchemas {
  private static final String QTI = "ccv1p1_qtiasiv1p2p1_v1p0.xsd";
  private static final String LTI = "imslticc_v1p0p1.xsd";

  private final String number;
  private final String lti;
  private final ManifestSchema schema = new ManifestSchema(this::bytes);
  private final Map<String, Schematron> rules = new HashMap<>();

  private CartridgeSchemas(String number, String lti) {
    this.number = number;
    this.lti = lti;
  }

  /** Returns the schemas of 1.1. */
  static CartridgeSchemas v11() {
    return new CartridgeSchemas("1", "v1p0");
  }

  /** Returns the schemas of 1.3. */
  static CartridgeSchemas v13() {
    return new CartridgeSchemas("3", "v1p3");
  }

  /** Asserts that the manifest and every document that it lists is valid. */
  void assertValid(PackageFiles files) {
    check(files, "imsmanifest.xml", manifest());
    assertEquals(
        List.of(),
        rules("ccv1p" + number + "_lommanifest_v1p0.xsd")
            .findings(Texts.text(files, "imsmanifest.xml")));
    for (Element resource : Manifest.of(files).all("resource")) {
      String path = ((Element) resource.getElementsByTagName("file").item(0)).getAttribute("href");
      schemaOf(resource.getAttribute("type"), path, files);
    }
  }

  private void schemaOf(String type, String path, PackageFiles files) {
    if (type.startsWith("imsqti_xmlv1p2")) {
      check(files, path, QTI);
    } else if (type.startsWith("imsdt_")) {
      schema.assertValid(files, path, "ccv1p" + number + "_imsdt_v1p" + number + ".xsd");
    } else if (type.startsWith("imswl_")) {
      schema.assertValid(files, path, "ccv1p" + number + "_imswl_v1p" + number + ".xsd");
    } else if (type.startsWith("imsbasiclti_")) {
      schema.assertValid(files, path, LTI);
    } else {
      assertEquals("webcontent", type);
    }
  }

  /** Returns what the rules inside the schema of questions find wrong with {@code document}. */
  List<String> findingsInQuestions(String document) {
    return rules(QTI).findings(document);
  }

  /** Returns what the rules inside the schema of the manifest find wrong with {@code document}. */
  List<String> findingsInManifest(String document) {
    return rules(manifest()).findings(document);
  }

  private String manifest() {
    return "ccv1p" + number + "_imscp_v1p2_v1p0.xsd";
  }

  private void check(PackageFiles files, String path, String root) {
    schema.assertValid(files, path, root);
    assertEquals(List.of(), rules(root).findings(Texts.text(files, path)), path);
  }

  private Schematron rules(String root) {
    return rules.computeIfAbsent(root, name -> Schematron.inside(ofThisVersion(bytes(name))));
  }

  /** The rules inside 1.1 still ask for the types of 1.0, and so would never find anything. */
  private byte[] ofThisVersion(byte[] schema) {
    return replaced(
        schema,
        "'((?:imsdt|imswl|imsqti_xmlv1p2/imscc|associatedcontent/imscc)_xmlv1p)0",
        "'$1" + number);
  }

  private byte[] bytes(String name) {
    for (String folder : List.of("cc-1." + number, "cc-1.1", "w3")) {
      if (Files.isRegularFile(PublishedSchemas.file(folder + "/" + name))) {
        return inVersion(name, PublishedSchemas.bytes(folder + "/" + name));
      }
    }
    throw new AssertionError("no schema " + name);
  }

  /** There is no copy of the LTI schema of 1.3, which differs in its namespace alone. */
  private byte[] inVersion(String name, byte[] bytes) {
    return name.equals(LTI)
        ? replaced(bytes, "xsd/imslticc_v1p0\"", "xsd/imslticc_" + lti + "\"")
        : bytes;
  }

  private static byte[] replaced(byte[] schema, String pattern, String by) {
    return new String(schema, StandardCharsets.UTF_8)
        .replaceAll(pattern, by)
        .getBytes(StandardCharsets.UTF_8);
  }
}
