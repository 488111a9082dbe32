// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mttcourseware.lti.Scopes;
import org.mttcourseware.lti.register.PlatformConfiguration;
import org.mttcourseware.lti.register.RegistrationAnswer;
import org.mttcourseware.lti.register.ToolDescription;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Texts;

/** What this tool says of itself in a registration, and asks to be allowed to do. */
final class ToolDescriptions {
  private static final Set<String> SCOPES =
      Set.of(Scopes.LINE_ITEM, Scopes.SCORE, Scopes.RESULT_READ_ONLY, Scopes.MEMBERSHIP);

  private final ToolAddresses addresses;

  ToolDescriptions(ToolAddresses addresses) {
    this.addresses = addresses;
  }

  /** Returns the description for an academy; names are asked for only where they are stored. */
  ToolDescription of(Academy academy) {
    Texts texts = Texts.in(academy.language());
    Set<String> claims = new TreeSet<>(Set.of("iss", "sub", "locale"));
    if (academy.storeNames()) {
      claims.addAll(Set.of("name", "given_name", "family_name", "email"));
    }
    SortedMap<String, String> labels = new TreeMap<>();
    for (String language : Texts.LANGUAGES) {
      labels.put(language, Texts.in(language).text("academy.deep-link-label"));
    }
    return new ToolDescription(
        addresses.login(),
        addresses.launch(),
        addresses.deepLink(),
        addresses.jwks(),
        addresses.logo(),
        ToolAddresses.NAME,
        new TreeMap<>(),
        texts.text("academy.tool-description"),
        texts.text("academy.deep-link-label"),
        labels,
        Optional.empty(),
        SCOPES,
        claims,
        ToolDescription.histories());
  }

  /** Returns in words what will be asked for, of what the platform offers. */
  List<String> scopeTexts(PlatformConfiguration platform, Texts texts) {
    return new TreeSet<>(SCOPES)
        .stream()
            .filter(scope -> platform.scopes().isEmpty() || platform.scopes().contains(scope))
            .map(scope -> texts.text("academy.scope-" + scope.replaceAll(".*/", "")))
            .toList();
  }

  /** Returns whether the platform says what it grants, and sending grades is not among it. */
  boolean lacksGrades(RegistrationAnswer.Registered registered) {
    return !registered.grantedScopes().isEmpty()
        && !registered.grantedScopes().contains(Scopes.SCORE);
  }

  static void logo(Context context) {
    context.contentType("image/svg+xml");
    context.header("Cache-Control", "public, max-age=86400");
    context.header("Access-Control-Allow-Origin", "*");
    context.result(new String(Assets.resource("server/academy/logo.svg"), StandardCharsets.UTF_8));
  }
}
