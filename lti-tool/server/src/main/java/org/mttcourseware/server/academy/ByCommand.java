// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;

/** What administrators' pages do, for scripts: the same rules, and the same log. */
public final class ByCommand {
  private final Database database;
  private final Clock clock;
  private final Academies academies;
  private final PlatformStores stores;
  private final WebAddress addresses;

  /**
   * Makes the door.
   *
   * @param development lets platforms be on plain http
   */
  public ByCommand(Database database, boolean development, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.academies = new Academies(database, clock);
    this.stores =
        new PlatformStores(
            new KnownPlatforms(database, clock), new KnownDeployments(database, clock), clock);
    this.addresses = new WebAddress(development);
  }

  /** Returns the academy {@code id}; nothing if there is none. */
  public Optional<Academy> academy(String id) {
    return AcademyId.isOne(id)
        ? academies.find(new AcademyId(id)).filter(academy -> !academy.isSite())
        : Optional.empty();
  }

  /** Returns all academies. */
  public List<Academy> academies() {
    return academies.all();
  }

  /** Adds an academy; nothing if the id is taken. An empty id is made up. */
  public Optional<AcademyId> addAcademy(String id, String name, String language) {
    AcademyId wanted = id.isEmpty() ? Academies.newId() : new AcademyId(id);
    boolean added =
        database.site(rows -> academies.add(rows, wanted, name, language, Audit.COMMAND));
    return added ? Optional.of(wanted) : Optional.empty();
  }

  /** Adds somebody who administers the site, for the demo; false if somebody does already. */
  public boolean addFirstAdministrator(String login, String password, String language) {
    String hash = Passwords.hash(password);
    return database.site(
        rows ->
            !People.siteHasOne(rows)
                && new People(database, clock).add(rows, login, hash, true, language).isPresent());
  }

  /** Closes an academy to launches, or opens it again. */
  public void setClosed(Academy academy, boolean closed) {
    database.change(academy.id(), rows -> academies.setClosed(rows, closed, Audit.COMMAND));
  }

  /** Returns a link that makes one person an administrator of an academy, once. */
  public URI invite(Academy academy, URI publicUrl) {
    String token =
        database.of(
            academy.id(),
            rows -> {
              new Audit(clock).write(rows, Audit.COMMAND, "academy.act-administrator-invited", "");
              return new Invitations(clock)
                  .make(rows, Invitations.Kind.ADMINISTRATOR, Audit.COMMAND, false);
            });
    return URI.create(publicUrl + Invitations.Kind.ADMINISTRATOR.path() + token);
  }

  /** Returns the platforms of an academy. */
  public List<Platform> platforms(Academy academy) {
    return database.of(academy.id(), stores.platforms()::all);
  }

  /** Returns the key of the text that says what is wrong with an address, if anything is. */
  public Optional<String> wrongAddress(String address) {
    return addresses.wrong(address);
  }

  /**
   * Connects a platform and returns its id; nothing if issuer and client id are known.
   *
   * @param deployment its first deployment, let in at once; may be empty
   */
  public Optional<String> addPlatform(
      Academy academy,
      String name,
      Product product,
      Platform.Addresses platform,
      String deployment) {
    return database.of(
        academy.id(),
        rows ->
            stores.add(
                rows,
                Audit.COMMAND,
                product,
                new PlatformForm(name, platform, deployment),
                Platform.State.ACTIVE));
  }

  /** Removes a platform with all that hangs on it; false if others use its deployments. */
  public boolean removePlatform(Academy academy, Platform platform) {
    return database.of(
        academy.id(),
        rows -> {
          if (stores.deployments().othersHave(rows, platform)) {
            return false;
          }
          stores.platforms().remove(rows, platform.id());
          new Audit(clock)
              .write(rows, Audit.COMMAND, "academy.act-platform-removed", platform.name());
          return true;
        });
  }
}
