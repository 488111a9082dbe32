// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import io.javalin.http.Context;
import java.util.Collection;

/** What a browser is told about every page: what it may load, and who may frame it. */
public final class Headers {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none';"
          + " object-src 'none'";

  private Headers() {}

  /** The strictest: an administrator's page, framed by nobody. */
  public static void closed(Context context) {
    set(context, "'self'", "'none'");
    context.header("X-Frame-Options", "DENY");
  }

  /**
   * A page that an LMS shows in a frame.
   *
   * @param ancestors the origins of every window around it
   * @param formTargets origins beside our own that a form of the page may go to
   */
  public static void framed(
      Context context, Collection<String> ancestors, Collection<String> formTargets) {
    set(
        context,
        "'self' " + String.join(" ", formTargets),
        ancestors.isEmpty() ? "'none'" : String.join(" ", ancestors));
    context.removeHeader("X-Frame-Options");
  }

  /** Lets a page that is framed show {@code origins} beside our own in frames of its own. */
  public static void shows(Context context, Collection<String> origins) {
    String policy = context.res().getHeader("Content-Security-Policy");
    context.header(
        "Content-Security-Policy",
        policy.replace("frame-src 'self'", "frame-src 'self' " + String.join(" ", origins)));
  }

  private static void set(Context context, String forms, String ancestors) {
    context.header(
        "Content-Security-Policy",
        POLICY + "; form-action " + forms.strip() + "; frame-ancestors " + ancestors);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "strict-origin");
    context.header(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    context.header("Cache-Control", "no-store");
  }
}
