// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mttcourseware.lti.http.Http;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.lti.register.DynamicRegistration;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.Secret;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.ClientAddress;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Pages;

/** The administrators' pages, and what other features need to add theirs. */
public final class Administration implements Feature {
  private final Desk desk;
  private final AdminPages pages;
  private final Overview overview;
  private final SignIn signIn;
  private final FirstRun firstRun;
  private final AcademyList academyList;
  private final AuditPage auditPage;

  private final List<Consumer<RoutesConfig>> more;
  private final KnownPlatforms registrations;
  private final KnownDeployments deployments;
  private final ToolKeys keys;

  /**
   * What the pages are made of.
   *
   * @param http the guarded way out, for dynamic registration
   * @param development lets platforms be on loopback and plain http
   * @param proxies addresses of reverse proxies of ours
   */
  public record Given(
      Database database,
      Secret secret,
      Pages pages,
      URI publicUrl,
      Http http,
      boolean development,
      List<String> proxies,
      Clock clock) {
    /** Keeps its own copy of the list. */
    public Given {
      proxies = List.copyOf(proxies);
    }
  }

  /** Makes the pages. */
  public Administration(Given given) {
    Database database = given.database();
    Clock clock = given.clock();
    this.registrations = new KnownPlatforms(database, clock);
    this.deployments = new KnownDeployments(database, clock);
    this.keys = new ToolKeys(new StoredKeys(database, given.secret()), clock);
    this.desk = new Desk(database, given.publicUrl(), clock);
    this.pages = new AdminPages(given.pages(), database, clock);
    this.overview = new Overview(desk, pages, database);
    Academies academies = new Academies(database, clock);
    People people = new People(database, clock);
    Invitations invitations = new Invitations(clock);
    SignInLimit limit = new SignInLimit(database, clock);
    ClientAddress clients = new ClientAddress(given.proxies());
    WebAddress addresses = new WebAddress(given.development());
    PlatformStores stores = new PlatformStores(registrations, deployments, clock);
    Threshold threshold = new Threshold(given.pages(), given.publicUrl());
    this.signIn =
        new SignIn(
            desk,
            threshold,
            new AdminCookies(given.publicUrl()),
            new AdminSessions(database, clock),
            people,
            academies,
            limit,
            clients);
    this.firstRun = new FirstRun(database, invitations, people, academies, threshold, signIn);
    this.academyList = new AcademyList(desk, pages, database, academies);
    this.auditPage = new AuditPage(desk, pages, database, clock);
    this.more =
        List.of(
            new SettingsPage(desk, pages, database, academies, addresses)::routes,
            new PeoplePage(desk, pages, database, invitations, given.publicUrl())::routes,
            new InvitationPage(desk, database, invitations, people, threshold, signIn)::routes,
            new OwnPage(desk, pages, database, people, limit, clients)::routes,
            new KeyPages(desk, pages, database, keys)::routes,
            new NewPlatform(
                    desk, pages, database, stores, invitations, addresses, given.publicUrl())
                ::routes,
            new PlatformPages(desk, pages, database, stores, new FirstLaunch(), addresses)::routes,
            new DeploymentPages(desk, pages, database, stores, academies)::routes,
            new RegistrationEndpoint(
                    given.pages(),
                    database,
                    invitations,
                    given.publicUrl(),
                    new DynamicRegistration(given.http(), clock, given.development()),
                    new RegisteredPlatforms(database, stores, desk.audit()))
                ::routes);
    overview.add(new PlatformConcerns(stores));
    menu();
  }

  private void menu() {
    pages.add(new MenuEntry("", "academy.menu-overview", MenuEntry.Place.ACADEMY));
    pages.add(new MenuEntry("/academies", "academy.menu-academies", MenuEntry.Place.SITE));
    pages.add(new MenuEntry("/platforms", "academy.menu-platforms", MenuEntry.Place.ACADEMY));
    pages.add(new MenuEntry("/deployments", "academy.menu-deployments", MenuEntry.Place.ACADEMY));
  }

  /** Adds the entries that stand last in the menu; called when all features have added theirs. */
  public void endMenu() {
    pages.add(new MenuEntry("/people", "academy.menu-people", MenuEntry.Place.ACADEMY));
    pages.add(new MenuEntry("/settings", "academy.menu-settings", MenuEntry.Place.ACADEMY));
    pages.add(new MenuEntry("/keys", "academy.menu-keys", MenuEntry.Place.SITE));
    pages.add(new MenuEntry("/audit", "academy.menu-audit", MenuEntry.Place.BOTH));
  }

  /** Returns the guard before every page. */
  public Desk desk() {
    return desk;
  }

  /** Returns the frame of every page. */
  public AdminPages pages() {
    return pages;
  }

  /** Returns the first page, to add what a feature looks after. */
  public Overview overview() {
    return overview;
  }

  /** Returns the active platforms, for logins. */
  public KnownPlatforms registrations() {
    return registrations;
  }

  /** Returns the deployments, for launches. */
  public KnownDeployments deployments() {
    return deployments;
  }

  /** Returns our signing keys. */
  public ToolKeys keys() {
    return keys;
  }

  @Override
  public void routes(RoutesConfig routes) {
    signIn.routes(routes);
    firstRun.routes(routes);
    overview.routes(routes);
    academyList.routes(routes);
    auditPage.routes(routes);
    more.forEach(pages -> pages.accept(routes));
  }

  @Override
  public Map<String, byte[]> assets() {
    return Map.of(
        "desk.css", Assets.resource("server/academy/desk.css"),
        "desk.js", Assets.resource("server/academy/desk.js"),
        "first-launch.js", Assets.resource("server/academy/first-launch.js"),
        "registered.js", Assets.resource("server/academy/registered.js"));
  }
}
