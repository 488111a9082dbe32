// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.RandomIds;
import org.mttcourseware.server.web.Json;

/** The platforms of an academy. */
final class Platforms {
  private final Clock clock;

  Platforms(Clock clock) {
    this.clock = clock;
  }

  List<Platform> all(AcademyRows rows) {
    return rows.query("select * from platform where academy = :academy order by name, id")
        .map((row, context) -> platform(row))
        .list();
  }

  Optional<Platform> find(AcademyRows rows, String id) {
    return rows.query("select * from platform where academy = :academy and id = :id")
        .bind("id", id)
        .map((row, context) -> platform(row))
        .findOne();
  }

  /** Returns the academy's own platform with this issuer and client id. */
  Optional<Platform> find(AcademyRows rows, Platform.Addresses addresses) {
    return rows.query(
            "select * from platform"
                + " where academy = :academy and issuer = :issuer and client_id = :client")
        .bind("issuer", addresses.issuer())
        .bind("client", addresses.clientId())
        .map((row, context) -> platform(row))
        .findOne();
  }

  /** Adds a platform and returns its id; nothing if its issuer and client id are known. */
  Optional<String> add(
      AcademyRows rows,
      String name,
      Product product,
      Platform.Addresses addresses,
      Platform.State state) {
    String id = RandomIds.id();
    int added =
        rows.update(
                "insert into platform (id, academy, name, product, issuer, client_id,"
                    + " authorization_endpoint, token_endpoint, jwks_uri, token_audience,"
                    + " trusts_deployments, state, created_at) values (:id, :academy, :name,"
                    + " :product, :issuer, :client, :authorization, :token, :jwks, :audience,"
                    + " false, :state, :now) on conflict do nothing")
            .bind("id", id)
            .bind("name", name)
            .bind("product", product.id())
            .bind("issuer", addresses.issuer())
            .bind("client", addresses.clientId())
            .bind("authorization", addresses.authorization())
            .bind("token", addresses.token())
            .bind("jwks", addresses.jwks())
            .bind("audience", addresses.audience().isEmpty() ? null : addresses.audience())
            .bind("state", state.name())
            .bind("now", clock.instant())
            .execute();
    return added == 1 ? Optional.of(id) : Optional.empty();
  }

  /** Changes name and endpoints; issuer and client id are what it is known by and stay. */
  void change(AcademyRows rows, String id, String name, Platform.Addresses addresses) {
    rows.update(
            "update platform set name = :name, authorization_endpoint = :authorization,"
                + " token_endpoint = :token, jwks_uri = :jwks, token_audience = :audience,"
                + " proposed = null where academy = :academy and id = :id")
        .bind("name", name)
        .bind("authorization", addresses.authorization())
        .bind("token", addresses.token())
        .bind("jwks", addresses.jwks())
        .bind("audience", addresses.audience().isEmpty() ? null : addresses.audience())
        .bind("id", id)
        .execute();
  }

  void setState(AcademyRows rows, String id, Platform.State state) {
    rows.update("update platform set state = :state where academy = :academy and id = :id")
        .bind("state", state.name())
        .bind("id", id)
        .execute();
  }

  void setTrust(AcademyRows rows, String id, boolean trusts) {
    rows.update(
            "update platform set trusts_deployments = :trusts where academy = :academy and id = :id")
        .bind("trusts", trusts)
        .bind("id", id)
        .execute();
  }

  /** Keeps addresses of a later registration until an administrator decides; null drops them. */
  void propose(
      AcademyRows rows, String id, Platform.@org.jspecify.annotations.Nullable Addresses proposed) {
    rows.update("update platform set proposed = :proposed where academy = :academy and id = :id")
        .bind("proposed", proposed == null ? null : Json.of(proposed))
        .bind("id", id)
        .execute();
  }

  /** Removes a platform with all that hangs on it: deployments, contexts, learners, their work. */
  void remove(AcademyRows rows, String id) {
    rows.update("delete from platform where academy = :academy and id = :id")
        .bind("id", id)
        .execute();
  }

  static Platform platform(ResultSet row) throws SQLException {
    String audience = row.getString("token_audience");
    String proposed = row.getString("proposed");
    return new Platform(
        row.getString("id"),
        new AcademyId(row.getString("academy")),
        row.getString("name"),
        Product.of(row.getString("product")).orElse(Product.OTHER),
        new Platform.Addresses(
            row.getString("issuer"),
            row.getString("client_id"),
            row.getString("authorization_endpoint"),
            row.getString("token_endpoint"),
            row.getString("jwks_uri"),
            audience == null ? "" : audience),
        row.getBoolean("trusts_deployments"),
        Platform.State.valueOf(row.getString("state")),
        Optional.ofNullable(proposed).map(json -> Json.stored(json, Platform.Addresses.class)),
        Columns.instant(row, "created_at"));
  }
}
