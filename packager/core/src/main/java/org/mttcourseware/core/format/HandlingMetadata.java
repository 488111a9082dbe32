// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import org.mttcourseware.core.render.Build;

/**
 * The description by which a SCORM manifest says how its package is to be handled. A package that
 * everybody may read has none: no learning system shows it, and what is not there cannot be
 * mangled.
 */
final class HandlingMetadata {
  private HandlingMetadata() {}

  /** Writes it as IMS Learning Resource Meta-data 1.2.1 has it, which SCORM 1.2 takes. */
  static void ims(Xml xml, Build build) {
    if (build.edition().restriction().isPresent()) {
      open(xml, "imsmd", "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1");
      String language = About.language(build).tag();
      xml.text("imsmd:langstring", About.of(build), "xml:lang", language).close().close().close();
    }
  }

  /** Writes it as IEEE 1484.12.3 has it, which SCORM 2004 takes. */
  static void lom(Xml xml, Build build) {
    if (build.edition().restriction().isPresent()) {
      open(xml, "lom", "http://ltsc.ieee.org/xsd/LOM");
      String language = About.language(build).tag();
      xml.text("lom:string", About.of(build), "language", language).close().close().close();
    }
  }

  private static void open(Xml xml, String prefix, String namespace) {
    xml.open(prefix + ":lom", "xmlns:" + prefix, namespace);
    xml.open(prefix + ":general").open(prefix + ":description");
  }
}
