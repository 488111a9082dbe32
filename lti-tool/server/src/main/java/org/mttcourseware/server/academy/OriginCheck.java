// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.server.web.RefusedException;

/** Refuses a form that was not filled in on a page of ours. */
final class OriginCheck {
  private final String origin;

  OriginCheck(URI publicUrl) {
    this.origin = publicUrl.toString();
  }

  /** Refuses a request whose origin is another's; old browsers send none. */
  void check(Context context) {
    String sent = context.header("Origin");
    if (sent != null && !sent.equals(origin)) {
      throw new RefusedException(403, "academy.other-origin", origin);
    }
  }

  /**
   * Compares what a form sent with what its page held. A form that carries a file puts it into the
   * query as {@code csrf}, so that it is known before the file is read.
   */
  static void same(Context context, String expected) {
    String type = context.contentType();
    boolean carriesFile = type != null && type.startsWith("multipart/");
    @Nullable String sent = carriesFile ? context.queryParam("csrf") : context.formParam("csrf");
    if (sent == null || !constantTimeEquals(sent, expected)) {
      throw new RefusedException(403, "academy.form-too-old");
    }
  }

  private static boolean constantTimeEquals(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
