// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mttcourseware.lti.keys.PlatformKeys;
import org.mttcourseware.lti.launch.LaunchVerifier;
import org.mttcourseware.lti.login.Login;
import org.mttcourseware.lti.login.Registrations;
import org.mttcourseware.lti.login.SealedStates;
import org.mttcourseware.server.academy.KnownDeployments;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.Secret;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.ClientAddress;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Pages;

/** The routes of the way in, and the shells of the rooms. */
public final class LaunchFeature implements Feature, AutoCloseable {
  private static final String REDIRECT = "/lti/launch";

  private final LoginEndpoint login;
  private final LaunchEndpoint launch;
  private final LaunchPages pages;
  private final Shell shell;
  private final List<Room> rooms;
  private final LaunchSweep sweep;

  /** What the way in is given. */
  public record Given(
      Database database,
      Secret secret,
      Pages pages,
      URI publicUrl,
      Registrations registrations,
      KnownDeployments deployments,
      PlatformKeys keys,
      List<String> proxies,
      Clock clock) {
    /** Copies the list. */
    public Given {
      proxies = List.copyOf(proxies);
    }
  }

  /** Makes the feature, and begins to sweep what launches leave behind. */
  public LaunchFeature(Given given, Frames frames, List<Room> rooms) {
    Database database = given.database();
    Clock clock = given.clock();
    this.pages = new LaunchPages(given.pages(), frames);
    this.rooms = List.copyOf(rooms);
    Sessions sessions = new Sessions(database, clock);
    this.shell = new Shell(given.pages(), frames, sessions);
    LaunchRecords records = new LaunchRecords(database, clock);
    Gate gate = new Gate(new ClientAddress(given.proxies()), clock);
    SealedStates states =
        new SealedStates(
            List.of(given.secret().key("login state")), new StoredUsedStates(database));
    Login logins =
        new Login(given.registrations(), states, given.publicUrl().resolve(REDIRECT), clock);
    LaunchVerifier verifier =
        new LaunchVerifier(states, given.registrations(), given.keys(), given.deployments(), clock);
    Entrance entrance = new Entrance(database, sessions, records, clock);
    this.login = new LoginEndpoint(logins, this.pages, records, gate);
    this.launch =
        new LaunchEndpoint(
            verifier, states, entrance, this.pages, records, given.deployments(), gate);
    this.sweep = new LaunchSweep(database, sessions, records, clock);
    sweep.begin();
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/lti/login", login::begin);
    routes.post("/lti/login", login::begin);
    for (String target : List.of(REDIRECT, "/lti/deep-link")) {
      routes.get(target, pages::withoutLms);
      routes.post(target, launch::receive);
    }
    rooms.forEach(room -> shell.route(routes, room));
  }

  @Override
  public Map<String, byte[]> assets() {
    return Map.of(
        "session.js", script("session"),
        "platform-storage.js", script("platform-storage"),
        "onward.js", script("onward"),
        "opened.js", script("opened"),
        "proof.js", script("proof"));
  }

  private static byte[] script(String name) {
    return Assets.resource("server/launch/" + name + ".js");
  }

  @Override
  public void close() {
    sweep.close();
  }
}
