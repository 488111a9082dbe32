// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.server.academy.Visit;

/**
 * The way back from what was just done, as a form on the page that comes after it. It is the same
 * change with the value from before, so it is checked as any other.
 *
 * @param act the change: {@code pin}, {@code hide} or {@code offer}
 * @param value what it was before
 */
public record Undo(String act, ProgrammeKey key, String value) {
  private static final Set<String> ACTS = Set.of("pin", "hide");

  /** Answers a change: the list comes, and says {@code said}, and offers this. */
  void redirect(Context context, Visit visit, String said) {
    context.redirect(
        visit.base()
            + "/catalogues?said="
            + said
            + "&undo="
            + act
            + "&programme="
            + encoded(key.programme())
            + "&adaptation="
            + encoded(key.adaptation())
            + "&to="
            + encoded(value),
        HttpStatus.SEE_OTHER);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Returns the way back that the address of the page names. */
  static Optional<Undo> of(Context context) {
    String act = parameter(context, "undo");
    return ACTS.contains(act)
        ? Optional.of(
            new Undo(
                act,
                new ProgrammeKey(parameter(context, "programme"), parameter(context, "adaptation")),
                parameter(context, "to")))
        : Optional.empty();
  }

  private static String parameter(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.length() > 200 ? "" : value;
  }
}
