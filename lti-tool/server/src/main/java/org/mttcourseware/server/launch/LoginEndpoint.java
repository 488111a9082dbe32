// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.mttcourseware.lti.login.BrowserSecret;
import org.mttcourseware.lti.login.Login;
import org.mttcourseware.lti.login.LoginAnswer;

/** {@code /lti/login}: sends a browser to its LMS to be told who it is. Stores nothing. */
final class LoginEndpoint {
  private final Login login;
  private final LaunchPages pages;
  private final LaunchRecords records;
  private final Gate gate;

  LoginEndpoint(Login login, LaunchPages pages, LaunchRecords records, Gate gate) {
    this.login = login;
    this.pages = pages;
    this.records = records;
    this.gate = gate;
  }

  void begin(Context context) {
    if (!gate.admits(context)) {
      pages.busy(context);
      return;
    }
    String secret = BrowserSecret.fresh();
    LoginAnswer answer = login.begin(Parameters.of(context), secret);
    if (answer instanceof LoginAnswer.Go go) {
      go(context, go, secret);
    } else if (answer instanceof LoginAnswer.Refused refused) {
      pages.refused(
          context,
          refused.refusal(),
          records.refusedLogin(refused.refusal()),
          Optional.empty(),
          Optional.empty());
    }
  }

  private void go(Context context, LoginAnswer.Go go, String secret) {
    if (!gate.admits(go.registration())) {
      pages.busy(context);
      return;
    }
    BrowserCookies.give(context, go.pending(), secret);
    if (Proof.inWindow(context)) {
      context.redirect(go.authorization().toString(), HttpStatus.SEE_OTHER);
    } else {
      pages.onward(context, go, secret);
    }
  }
}
