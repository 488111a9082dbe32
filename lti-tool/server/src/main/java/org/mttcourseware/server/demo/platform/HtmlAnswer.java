// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import io.javalin.http.Context;

/** A page for people where a machine asked. */
final class HtmlAnswer {
  private HtmlAnswer() {}

  static void notFound(Context context) {
    context.status(404).html("<!DOCTYPE html><title>Not found</title><h1>404 Not found</h1>");
  }
}
