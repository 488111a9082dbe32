// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.academy.AdminPages;
import org.mttcourseware.server.academy.Visit;
import org.mttcourseware.server.catalogue.archive.ArchiveFault;

/** The form that brings a catalogue, and what is said of it. */
final class Uploading {
  private final Upload upload;
  private final Catalogues catalogues;

  Uploading(Upload upload, Catalogues catalogues) {
    this.upload = upload;
    this.catalogues = catalogues;
  }

  int megabytes() {
    return upload.megabytes();
  }

  /** Shows the page again with what is wrong, by field. */
  @FunctionalInterface
  interface Again {
    void show(Context context, Visit visit, Map<String, String> problems);
  }

  void take(Context context, Visit visit, Again again) throws IOException {
    Optional<Added> added =
        upload.take(context, file -> catalogues.add(visit.academyId(), file, visit.actor()));
    if (added.isEmpty()) {
      refuse(context, visit, again, visit.texts().text("catalogue.upload-none"));
    } else if (added.get() instanceof Added.Refused refused) {
      ArchiveFault fault = refused.fault();
      refuse(context, visit, again, visit.texts().text(fault.text(), fault.found().toArray()));
    } else {
      AdminPages.done(context, visit, "/catalogues", said(added.get()));
    }
  }

  private static void refuse(Context context, Visit visit, Again again, String sentence) {
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    again.show(context, visit, Map.of("file", sentence));
  }

  private static String said(Added added) {
    if (added instanceof Added.Stored stored) {
      return stored.sameNumber() ? "catalogue.said-added-same-number" : "catalogue.said-added";
    }
    boolean restored = added instanceof Added.AlreadyThere there && there.restored();
    return restored ? "catalogue.said-brought-back" : "catalogue.said-already-there";
  }
}
