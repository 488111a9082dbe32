// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mttcourseware.server.web.Texts;

/**
 * What a person typed, and what is wrong with it. All problems are gathered, so that a page can
 * show each beside its field; nothing that was typed is lost, but passwords.
 */
public final class Form {
  private final Context context;
  private final Texts texts;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> problems = new LinkedHashMap<>();

  /** Reads the form of {@code context}; problems are told in the language of {@code texts}. */
  public Form(Context context, Texts texts) {
    this.context = context;
    this.texts = texts;
  }

  /** Returns a field, stripped; empty if it was left empty. Too long is a problem. */
  public String optional(String field, int most) {
    String given = context.formParam(field);
    String value = given == null ? "" : given.strip();
    values.put(field, value);
    if (value.length() > most) {
      wrong(field, "academy.wrong-too-long", most);
    }
    return value;
  }

  /** Returns a field that must not be empty. */
  public String required(String field, int most) {
    String value = optional(field, most);
    if (value.isEmpty()) {
      wrong(field, "academy.wrong-empty");
    }
    return value;
  }

  /** Returns whether a box was ticked. */
  public boolean ticked(String field) {
    boolean ticked = context.formParam(field) != null;
    values.put(field, ticked ? "yes" : "");
    return ticked;
  }

  /** Returns a password as typed; it is not kept to be shown again. */
  public String secret(String field) {
    String given = context.formParam(field);
    return given == null ? "" : given;
  }

  /** Notes what is wrong with a field: the first of several stays. */
  public void wrong(String field, String text, Object... arguments) {
    problems.putIfAbsent(field, texts.text(text, arguments));
  }

  /** Returns whether nothing is wrong. */
  public boolean isRight() {
    return problems.isEmpty();
  }

  /** Returns what was typed, by field. */
  public Map<String, String> values() {
    return Map.copyOf(values);
  }

  /** Returns what is wrong, by field, in the order of the page. */
  public Map<String, String> problems() {
    return new LinkedHashMap<>(problems);
  }
}
