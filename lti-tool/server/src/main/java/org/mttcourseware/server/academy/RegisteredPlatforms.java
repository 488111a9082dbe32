// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.register.PlatformConfiguration;
import org.mttcourseware.lti.register.RegistrationAnswer;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Texts;

/** Keeps what comes of dynamic registrations; one that is known already is never overwritten. */
final class RegisteredPlatforms {
  private final Database database;
  private final PlatformStores stores;
  private final Audit audit;

  RegisteredPlatforms(Database database, PlatformStores stores, Audit audit) {
    this.database = database;
    this.stores = stores;
    this.audit = audit;
  }

  /** What became of a registration. */
  enum Outcome {
    /** Launches can begin. */
    ACTIVE,
    /** An administrator has to confirm it first. */
    UNCONFIRMED,
    /** It is known with other addresses: an administrator decides which count. */
    PROPOSED,
    /** Its issuer and client id belong to somebody else here. */
    TAKEN;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Outcome keep(
      Invitations.Invitation invitation,
      PlatformConfiguration configuration,
      RegistrationAnswer.Registered registered,
      String name) {
    Outcome outcome =
        database.of(
            invitation.academy(), rows -> keep(rows, invitation, configuration, registered, name));
    stores.changed();
    return outcome;
  }

  private Outcome keep(
      AcademyRows rows,
      Invitations.Invitation invitation,
      PlatformConfiguration configuration,
      RegistrationAnswer.Registered registered,
      String name) {
    Platform.Addresses addresses = addresses(registered.registration());
    Optional<Platform> known = stores.platforms().find(rows, addresses);
    if (known.isPresent()) {
      stores.platforms().propose(rows, known.get().id(), addresses);
      audit.write(rows, Audit.SERVICE, "academy.act-platform-proposed", known.get().name());
      return Outcome.PROPOSED;
    }
    Platform.State state =
        invitation.confirms() ? Platform.State.UNCONFIRMED : Platform.State.ACTIVE;
    String called =
        name.isEmpty() ? String.valueOf(URI.create(addresses.issuer()).getHost()) : name;
    PlatformForm form = new PlatformForm(called, addresses, registered.deploymentId().orElse(""));
    Product product = Product.ofFamily(configuration.productFamilyCode());
    return stores
        .add(rows, Audit.SERVICE, product, form, state)
        .map(id -> Outcome.valueOf(state.name()))
        .orElse(Outcome.TAKEN);
  }

  private static Platform.Addresses addresses(Registration registration) {
    return new Platform.Addresses(
        registration.issuer(),
        registration.clientId(),
        registration.authorizationEndpoint().toString(),
        registration.tokenEndpoint().toString(),
        registration.jwksUri().toString(),
        registration.tokenAudience().orElse(""));
  }

  /** Notes for the administrators why a registration did not work. */
  void refused(Invitations.Invitation invitation, Refusal refusal) {
    database.change(
        invitation.academy(),
        rows ->
            audit.write(rows, Audit.SERVICE, "academy.act-registration-refused", refusal.code()));
  }

  static String product(PlatformConfiguration configuration, Texts texts) {
    Product product = Product.ofFamily(configuration.productFamilyCode());
    return product.title().isEmpty() ? texts.text("academy.product-other") : product.title();
  }
}
