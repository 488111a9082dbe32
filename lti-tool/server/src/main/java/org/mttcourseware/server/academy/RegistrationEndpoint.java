// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.register.ConfigurationAnswer;
import org.mttcourseware.lti.register.DynamicRegistration;
import org.mttcourseware.lti.register.PlatformConfiguration;
import org.mttcourseware.lti.register.RegistrationAnswer;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.Headers;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/**
 * Dynamic Registration 1.0: an LMS opens our link in a frame, its administrator sees what will be
 * registered and confirms. Only a link that an administrator of ours made lets anybody begin.
 */
final class RegistrationEndpoint {
  private final Pages pages;
  private final Database database;
  private final Invitations invitations;
  private final OriginCheck origin;
  private final DynamicRegistration registration;
  private final ToolDescriptions descriptions;
  private final RegisteredPlatforms registered;

  RegistrationEndpoint(
      Pages pages,
      Database database,
      Invitations invitations,
      URI publicUrl,
      DynamicRegistration registration,
      RegisteredPlatforms registered) {
    this.pages = pages;
    this.database = database;
    this.invitations = invitations;
    this.origin = new OriginCheck(publicUrl);
    this.registration = registration;
    this.descriptions = new ToolDescriptions(new ToolAddresses(publicUrl));
    this.registered = registered;
  }

  void routes(RoutesConfig routes) {
    routes.get("/lti/register/{token}", this::page);
    routes.post("/lti/register/{token}", this::register);
    routes.get("/lti/logo.svg", ToolDescriptions::logo);
  }

  /**
   * Who asks.
   *
   * @param configuration the address that the LMS brought
   * @param token what it wants back, if anything
   */
  private record Asked(
      Invitations.Invitation invitation,
      Academy academy,
      String configuration,
      Optional<String> token) {}

  private Asked asked(
      Context context,
      @org.jspecify.annotations.Nullable String configuration,
      @org.jspecify.annotations.Nullable String token) {
    String address = configuration == null ? "" : configuration.strip();
    frame(context, address, false);
    return database
        .site(
            rows ->
                invitations
                    .find(rows, context.pathParam("token"), Invitations.Kind.REGISTRATION)
                    .flatMap(
                        invitation ->
                            Academies.of(rows.of(invitation.academy()))
                                .map(
                                    academy ->
                                        new Asked(
                                            invitation,
                                            academy,
                                            address,
                                            Optional.ofNullable(token)
                                                .filter(text -> !text.isEmpty())))))
        .orElseThrow(() -> new RefusedException(404, "academy.link-over"));
  }

  /** Lets the LMS that brought this address show the page; nobody else. */
  private static void frame(Context context, String configuration, boolean canvas) {
    List<String> ancestors = new ArrayList<>();
    Origin.address(configuration)
        .flatMap(Origin::of)
        .ifPresent(lms -> ancestors.add(lms.toString()));
    if (canvas) {
      // Its configuration lies on another host than the schools that show it.
      ancestors.addAll(List.of("https://*.instructure.com", "https://*.canvaslms.com"));
    }
    Headers.framed(context, ancestors, List.of());
  }

  private void page(Context context) {
    Asked asked =
        asked(
            context,
            context.queryParam("openid_configuration"),
            context.queryParam("registration_token"));
    if (asked.configuration().isEmpty()) {
      show(context, "academy/register-how", Map.of("academy", asked.academy().name()));
      return;
    }
    read(context, asked, configuration -> ask(context, asked, configuration));
  }

  /** Reads the configuration and goes on with it, or shows why it cannot be used. */
  private void read(
      Context context, Asked asked, java.util.function.Consumer<PlatformConfiguration> then) {
    ConfigurationAnswer answer = registration.read(asked.configuration(), asked.token());
    if (answer instanceof ConfigurationAnswer.Read read) {
      frame(context, asked.configuration(), read.configuration().isCanvas());
      then.accept(read.configuration());
    } else if (answer instanceof ConfigurationAnswer.Refused refused) {
      refuse(context, asked, refused.refusal());
    }
  }

  private void ask(Context context, Asked asked, PlatformConfiguration configuration) {
    Map<String, Object> names = new HashMap<>();
    names.put("academy", asked.academy().name());
    names.put("issuer", configuration.issuer());
    names.put("product", RegisteredPlatforms.product(configuration, texts(context)));
    names.put("configuration", asked.configuration());
    names.put("token", asked.token().orElse(""));
    names.put("scopes", descriptions.scopeTexts(configuration, texts(context)));
    names.put("names", asked.academy().storeNames());
    names.put("deepLinking", configuration.sends("LtiDeepLinkingRequest"));
    names.put(
        "values",
        Map.of(
            "name", Optional.ofNullable(URI.create(configuration.issuer()).getHost()).orElse("")));
    names.put("problems", Map.of());
    show(context, "academy/register", names);
  }

  private void register(Context context) {
    Asked asked =
        asked(
            context,
            context.formParam("openid_configuration"),
            context.formParam("registration_token"));
    // The link itself is the secret that proves the form: no cookie reaches us in a frame.
    origin.check(context);
    read(context, asked, configuration -> register(context, asked, configuration));
  }

  private void register(Context context, Asked asked, PlatformConfiguration configuration) {
    if (!configuration.issuer().equals(context.formParam("issuer"))) {
      // What was confirmed is not what would be registered.
      throw new RefusedException(400, "academy.register-changed");
    }
    if (!database.site(rows -> invitations.use(rows, asked.invitation()))) {
      throw new RefusedException(404, "academy.link-over");
    }
    RegistrationAnswer answer =
        registration.register(
            RandomIds.id(), configuration, asked.token(), descriptions.of(asked.academy()));
    if (answer instanceof RegistrationAnswer.Refused refused) {
      database.changeSite(rows -> invitations.giveBack(rows, asked.invitation()));
      refuse(context, asked, refused.refusal());
    } else if (answer instanceof RegistrationAnswer.Registered done) {
      Form form = new Form(context, texts(context));
      String name = form.optional("name", 200);
      RegisteredPlatforms.Outcome outcome =
          registered.keep(asked.invitation(), configuration, done, form.isRight() ? name : "");
      show(
          context,
          "academy/registered",
          Map.of(
              "academy", asked.academy().name(),
              "outcome", outcome.id(),
              "lacksGrades", descriptions.lacksGrades(done)));
    }
  }

  private void refuse(Context context, Asked asked, Refusal refusal) {
    registered.refused(asked.invitation(), refusal);
    context.status(422);
    show(
        context,
        "academy/register-refused",
        Map.of("found", refusal.found(), "mend", refusal.mend(), "code", refusal.code()));
  }

  private void show(Context context, String template, Map<String, ?> names) {
    context.html(pages.fill(template, texts(context), names));
  }

  private static Texts texts(Context context) {
    return Threshold.texts(context);
  }
}
