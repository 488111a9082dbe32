// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.util.Optional;
import org.mttcourseware.core.gate.grammar.BrokenXmlException;
import org.mttcourseware.core.gate.grammar.XmlNode;
import org.mttcourseware.core.gate.grammar.XmlReader;
import org.mttcourseware.core.model.Position;

/** Reads the XML files of a package. */
final class ControlFile {
  private ControlFile() {}

  /** Returns the root of the file at {@code path}; if it is not XML, that is a finding. */
  static Optional<XmlNode> read(PackageContents contents, String path, Findings findings)
      throws IOException {
    return read(contents.bytes(path), path, findings);
  }

  /** Returns the root of {@code xml}, which is called {@code path} where it is not XML. */
  static Optional<XmlNode> read(byte[] xml, String path, Findings findings) {
    try {
      return Optional.of(XmlReader.read(xml));
    } catch (BrokenXmlException broken) {
      findings.at(
          "PKG201",
          new Position(path, broken.line(), broken.column()),
          String.valueOf(broken.getMessage()));
      return Optional.empty();
    }
  }
}
