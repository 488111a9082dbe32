// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.time.Clock;
import java.util.List;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.web.Feature;

/** The platform's side of LTI of one demo LMS, put together. */
public final class Platform implements AutoCloseable {
  private final Addresses addresses;
  private final PlatformKey key = new PlatformKey();
  private final Once<String> invitations = new Once<>();
  private final ServiceCalls calls = new ServiceCalls();
  private final LoginInitiation logins;
  private final Authorization authorization;
  private final ContentReturn content;
  private final KeysEndpoint keys;
  private final List<Feature> services;

  /**
   * Puts it together.
   *
   * @param seed of the calls that fail when one in five does
   */
  public Platform(Campus campus, Addresses addresses, Clock clock, long seed) {
    this.addresses = addresses;
    Once<PendingLaunch> launches = new Once<>();
    Once<PendingLaunch> picking = new Once<>();
    logins = new LoginInitiation(addresses, campus.switches(), launches);
    authorization = new Authorization(campus, launches, picking, addresses, key, logins, clock);
    content = new ContentReturn(campus, addresses, picking, clock);
    keys = new KeysEndpoint(key, campus.switches());
    AccessTokens tokens = new AccessTokens(campus.switches(), clock);
    ServiceDoor door = new ServiceDoor(campus, tokens, calls, seed);
    PagedList pages = new PagedList(addresses, campus.switches());
    services =
        List.of(
            keys,
            new TokenEndpoint(campus, addresses, tokens, new ToolSignature(clock)),
            new LineItemService(campus, addresses, door, pages),
            new ScoreService(campus, addresses, door, pages),
            new RosterService(campus, addresses, door, pages),
            new RegistrationEndpoint(campus, addresses, invitations));
  }

  /** Returns the endpoints that machines call. */
  public List<Feature> services() {
    return services;
  }

  /** Returns the addresses. */
  public Addresses addresses() {
    return addresses;
  }

  /** Returns what begins logins. */
  public LoginInitiation logins() {
    return logins;
  }

  /** Returns what answers them. */
  public Authorization authorization() {
    return authorization;
  }

  /** Returns what takes picked content. */
  public ContentReturn content() {
    return content;
  }

  /** Returns the calls to the services. */
  public ServiceCalls calls() {
    return calls;
  }

  /** Returns what signs tokens. */
  public PlatformKey key() {
    return key;
  }

  /** Returns a registration token, good for one registration. */
  public String invite() {
    return invitations.keep("");
  }

  @Override
  public void close() {
    keys.close();
  }
}
