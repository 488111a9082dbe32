// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.store;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

/** Makes sure that an instance has the secret of its database, before it serves anybody. */
public final class SecretProof {
  private SecretProof() {}

  /**
   * Compares {@code secret} with the one that the database was begun with.
   *
   * @throws IOException with what to do if it is another
   */
  public static void check(Database database, Secret secret) throws IOException {
    String proof = Base64.getEncoder().encodeToString(secret.key("proof"));
    String stored =
        database.site(
            rows -> {
              rows.update(
                      "insert into site_secret (id, proof) values (1, :proof) on conflict do nothing")
                  .bind("proof", proof)
                  .execute();
              return Optional.ofNullable(
                      rows.query("select proof from site_secret where id = 1")
                          .mapTo(String.class)
                          .one())
                  .orElse("");
            });
    if (!stored.equals(proof)) {
      throw new IOException(
          "the secret of this instance is not the one that the database was begun with; set"
              + " MTT_SECRET to what the other instances have, or copy their file 'secret' into the"
              + " data folder");
    }
  }
}
