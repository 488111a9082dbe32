// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mttcourseware.server.demo.course.Person;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.Languages;
import org.mttcourseware.server.web.RefusedException;

/**
 * Who is signed in to the demo LMS, and in which language they read. Cookies know no ports, so
 * their names do: two LMSs on one host keep apart.
 */
final class Visits {
  static final List<String> LANGUAGES = List.of("en", "ar");

  private final Map<String, Person> signedIn = new ConcurrentHashMap<>();
  private final String cookie;
  private final String languageCookie;

  Visits(int port) {
    cookie = "lms-" + port;
    languageCookie = "lms-language-" + port;
  }

  void signIn(Context context, Person person) {
    String id = RandomIds.secret();
    signedIn.put(id, person);
    set(context, cookie, id);
  }

  void signOut(Context context) {
    String id = context.cookie(cookie);
    if (id != null) {
      signedIn.remove(id);
    }
  }

  Optional<Person> person(Context context) {
    return Optional.ofNullable(context.cookie(cookie)).map(signedIn::get);
  }

  /** Returns who is signed in, or asks them to. */
  Person require(Context context) {
    return person(context).orElseThrow(() -> new RefusedException(403, "demo.sign-in-first"));
  }

  Person requireTeacher(Context context) {
    Person person = require(context);
    if (!person.teaches()) {
      throw new RefusedException(403, "demo.teachers-only");
    }
    return person;
  }

  Person requireAdministrator(Context context) {
    Person person = require(context);
    if (!person.administers()) {
      throw new RefusedException(403, "demo.administrators-only");
    }
    return person;
  }

  /** Returns the language of the pages; one that is asked for is kept. */
  String language(Context context) {
    String asked = context.queryParam("language");
    if (asked != null && LANGUAGES.contains(asked)) {
      set(context, languageCookie, asked);
      return asked;
    }
    String kept = context.cookie(languageCookie);
    if (kept != null && LANGUAGES.contains(kept)) {
      return kept;
    }
    String best = Languages.of(context);
    return LANGUAGES.contains(best) ? best : "en";
  }

  private static void set(Context context, String name, String value) {
    Cookie set = new Cookie(name, value);
    set.setHttpOnly(true);
    set.setSameSite(SameSite.LAX);
    context.cookie(set);
  }
}
