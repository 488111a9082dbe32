// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two releases of QTI call the same thing. 3.0 writes {@code qti-choice-interaction
 * max-choices} for what 2.1 calls {@code choiceInteraction maxChoices}, and beyond that differs in
 * few places; each has a method here.
 */
enum QtiRelease {
  /** QTI 2.1. */
  V21,
  /** QTI 3.0. */
  V30;

  private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

  /** Returns the id of the format. */
  String id() {
    return this == V21 ? "qti21" : "qti30";
  }

  /** Returns the namespace of items and tests. */
  String namespace() {
    return this == V21
        ? "http://www.imsglobal.org/xsd/imsqti_v2p1"
        : "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
  }

  /** Returns the place of the schema of items and tests. */
  String schema() {
    return this == V21
        ? "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
        : "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd";
  }

  /** Returns the namespace of the manifest. */
  String packageNamespace() {
    return this == V21
        ? "http://www.imsglobal.org/xsd/imscp_v1p1"
        : "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
  }

  /** Returns the place of the schema of the manifest. */
  String packageSchema() {
    return this == V21
        ? "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd"
        : "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd";
  }

  /** Returns what the manifest says the package is. */
  String packageKind() {
    return this == V21 ? "QTIv2.1 Package" : "QTI Package";
  }

  /** Returns the version that goes with {@link #packageKind()}. */
  String packageVersion() {
    return this == V21 ? "1.0.0" : "3.0.0";
  }

  /** Returns the type of a resource that is a {@code test} or an {@code item}. */
  String resourceType(String what) {
    return "imsqti_" + what + "_xml" + (this == V21 ? "v2p1" : "v3p0");
  }

  /** Returns the address of a published rule for marking, such as {@code match_correct}. */
  String template(String name) {
    return this == V21
        ? "http://www.imsglobal.org/question/qti_v2p1/rptemplates/" + name
        : "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/" + name + ".xml";
  }

  /** Returns what this release calls the element that 2.1 calls {@code name}. */
  String element(String name) {
    return this == V21 ? name : "qti-" + kebab(name);
  }

  /** Returns {@code attributes}, name and value in turn, under the names of this release. */
  String[] attributes(String... attributes) {
    String[] named = attributes.clone();
    for (int i = 0; this == V30 && i < named.length; i += 2) {
      named[i] = kebab(named[i]);
    }
    return named;
  }

  /** Returns whether feedback and rubrics hold their text in an element of its own. */
  boolean wrapsContent() {
    return this == V30;
  }

  /** Returns whether a text can say its direction; where not, a class and a style sheet do. */
  boolean knowsDirection() {
    return this == V30;
  }

  /** Returns whether an outcome can say that a person decides it. */
  boolean knowsExternalScoring() {
    return this == V30;
  }

  private static String kebab(String name) {
    return CAPITAL.matcher(name).replaceAll("-$1").toLowerCase(Locale.ROOT);
  }
}
