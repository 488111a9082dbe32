// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;

/**
 * An entry in the list of resources of a cartridge: always one file.
 *
 * @param identifier unique in the manifest, and between cartridges imported into one course
 * @param path of its file
 * @param dependencies identifiers of the resources that its text shows
 */
record CartridgeResource(String identifier, Kind kind, String path, List<String> dependencies) {
  CartridgeResource {
    dependencies = List.copyOf(dependencies);
  }

  /** What a resource can be; {@link CartridgeVersion#type} has the names. */
  enum Kind {
    WEB_CONTENT,
    TOPIC,
    WEB_LINK,
    ASSESSMENT,
    QUESTION_BANK,
    LTI_LINK
  }
}
