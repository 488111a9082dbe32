// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.RefusedException;

/** What holds for every request: who may frame an LMS, what it may frame, whose forms it takes. */
record LmsRules(String origin) implements Feature {
  /** An LMS frames any tool, and sends forms to it; nobody but itself frames an LMS. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; frame-src *; form-action *; base-uri 'none'; object-src 'none';"
          + " frame-ancestors 'self'";

  @Override
  public void routes(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.removeHeader("X-Frame-Options");
    String from = context.header("Origin");
    boolean ofMachines = context.path().startsWith("/lti/");
    // A cookie alone does not say from which page a form was sent.
    if (context.method().equals(HandlerType.POST)
        && !ofMachines
        && from != null
        && !from.equals(origin)) {
      throw new RefusedException(403, "demo.foreign-form");
    }
  }
}
