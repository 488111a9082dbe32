// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

/**
 * A version of IMS Common Cartridge: how it calls things, as data (CC 1.1 and 1.3, profile
 * bindings). 1.1 is the newest that Moodle imports, and what is written for it allows for Moodle's
 * ways ({@link FrailHtml}).
 */
enum CartridgeVersion {
  V1_1("cc11", "v1p1", "1.1.0", "v1p0", "$IMS-CC-FILEBASE$", true),
  V1_3("cc13", "v1p3", "1.3.0", "v1p3", "$IMS-CC-FILEBASE$/", false);

  private final String id;
  private final String number;
  private final String schemaVersion;
  private final String ltiNumber;
  private final String fileBase;
  private final boolean readByMoodle;

  CartridgeVersion(
      String id,
      String number,
      String schemaVersion,
      String ltiNumber,
      String fileBase,
      boolean readByMoodle) {
    this.id = id;
    this.number = number;
    this.schemaVersion = schemaVersion;
    this.ltiNumber = ltiNumber;
    this.fileBase = fileBase;
    this.readByMoodle = readByMoodle;
  }

  /** Returns the name of the format. */
  String id() {
    return id;
  }

  /** Returns what the manifest says under {@code schemaversion}. */
  String schemaVersion() {
    return schemaVersion;
  }

  /** Returns the namespace of the manifest. */
  String manifest() {
    return specific("imscp_v1p1");
  }

  /** Returns the namespace of the metadata of a manifest. */
  String metadata() {
    return "http://ltsc.ieee.org/xsd/imscc" + number + "/LOM/manifest";
  }

  /** Returns the namespace of a discussion topic. */
  String topic() {
    return specific("imsdt_" + number);
  }

  /** Returns the namespace of a web link. */
  String webLink() {
    return specific("imswl_" + number);
  }

  /** Returns the namespace of an LTI link. */
  String ltiLink() {
    return "http://www.imsglobal.org/xsd/imslticc_" + ltiNumber;
  }

  /** Returns what a manifest calls a resource of {@code kind}. */
  String type(CartridgeResource.Kind kind) {
    return switch (kind) {
      case WEB_CONTENT -> "webcontent";
      case TOPIC -> "imsdt_xml" + number;
      case WEB_LINK -> "imswl_xml" + number;
      case ASSESSMENT -> "imsqti_xmlv1p2/imscc_xml" + number + "/assessment";
      case QUESTION_BANK -> "imsqti_xmlv1p2/imscc_xml" + number + "/question-bank";
      case LTI_LINK -> "imsbasiclti_xml" + ltiNumber;
    };
  }

  /**
   * Returns what stands before the path of a file in topics and questions: the token for the root
   * of the cartridge. Moodle puts the text's own folder in its place, without a slash; so in 1.1
   * these texts stand at the root and the token has none.
   */
  String fileBase() {
    return fileBase;
  }

  /** Returns whether Moodle imports it. */
  boolean readByMoodle() {
    return readByMoodle;
  }

  private String specific(String name) {
    return "http://www.imsglobal.org/xsd/imscc" + number + "/" + name;
  }
}
