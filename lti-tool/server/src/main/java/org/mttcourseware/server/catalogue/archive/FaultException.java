// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import java.util.List;
import org.mttcourseware.server.catalogue.archive.ArchiveFault.Reason;

/** Carries a fault out of the reading to {@link CatalogueArchive}, which answers with it. */
final class FaultException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ArchiveFault fault;

  FaultException(Reason reason, Object... found) {
    super(reason.name(), null, false, false);
    this.fault = new ArchiveFault(reason, List.of(found));
  }

  ArchiveFault fault() {
    return fault;
  }
}
