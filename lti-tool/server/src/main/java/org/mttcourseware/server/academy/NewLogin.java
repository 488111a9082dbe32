// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.util.regex.Pattern;

/** The login and password that a person chooses for themself. */
record NewLogin(String login, String password) {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._@+-]{2,100}");

  static NewLogin read(Form form) {
    String login = People.login(form.required("login", 100));
    if (!login.isEmpty() && !FORM.matcher(login).matches()) {
      form.wrong("login", "academy.wrong-login");
    }
    return new NewLogin(login, password(form, login));
  }

  /** Reads a new password, typed twice. */
  static String password(Form form, String login) {
    String password = form.secret("password");
    if (password.codePointCount(0, password.length()) < Passwords.SHORTEST) {
      form.wrong("password", "academy.wrong-password-short", Passwords.SHORTEST);
    } else if (password.length() > Passwords.LONGEST) {
      form.wrong("password", "academy.wrong-too-long", Passwords.LONGEST);
    } else if (!login.isEmpty() && People.login(password).contains(login)) {
      form.wrong("password", "academy.wrong-password-login");
    }
    if (!password.equals(form.secret("again"))) {
      form.wrong("again", "academy.wrong-password-again");
    }
    return password;
  }
}
