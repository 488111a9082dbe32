// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ControlDocumentsTest {
  @Test
  void areThoseOfTheEdition() {
    assertEquals(
        Set.of("adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd"),
        new ControlDocuments("scorm12edition").byName().keySet());
    assertEquals(17, new ControlDocuments("scorm20044thedition").byName().size());
  }

  @Test
  void areReadOnce() {
    ControlDocuments documents = new ControlDocuments("scorm20043rdedition");

    assertSame(documents.byName().get("xml.xsd"), documents.byName().get("xml.xsd"));
  }

  @Test
  void saysWhatToDoWhereTheyAreMissing() {
    ControlDocuments none = new ControlDocuments("scorm2030");

    IllegalStateException failure = assertThrows(IllegalStateException.class, none::byName);

    assertTrue(String.valueOf(failure.getMessage()).contains("npm ci"));
  }
}
