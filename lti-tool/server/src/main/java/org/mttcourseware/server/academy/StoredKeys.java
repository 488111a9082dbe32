// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.List;
import org.mttcourseware.lti.keys.ToolKey;
import org.mttcourseware.lti.keys.ToolKeyStore;
import org.mttcourseware.server.store.Columns;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.Secret;

/** Our signing keys in the database, encrypted with the secret of the service. */
public final class StoredKeys implements ToolKeyStore {
  private final Database database;
  private final Secret secret;

  /** Makes the store in {@code database}. */
  public StoredKeys(Database database, Secret secret) {
    this.database = database;
    this.secret = secret;
  }

  @Override
  public List<ToolKey> all() {
    return database.site(
        rows ->
            rows.query("select kid, private_key, published_at from signing_key")
                .map(
                    (row, context) ->
                        new ToolKey(
                            row.getString("kid"),
                            key(row.getString("private_key")),
                            Columns.instant(row, "published_at")))
                .list());
  }

  private RSAKey key(String encrypted) {
    try {
      return RSAKey.parse(secret.decrypt(encrypted));
    } catch (ParseException broken) {
      // Its message could quote the key.
      throw new IllegalStateException("a stored key that is none");
    }
  }

  @Override
  public void add(ToolKey key) {
    database.changeSite(
        rows ->
            rows.update(
                    "insert into signing_key (kid, private_key, published_at)"
                        + " values (:kid, :key, :published) on conflict do nothing")
                .bind("kid", key.kid())
                .bind("key", secret.encrypt(key.key().toJSONString()))
                .bind("published", key.published())
                .execute());
  }

  @Override
  public void remove(String kid) {
    database.changeSite(
        rows -> rows.update("delete from signing_key where kid = :kid").bind("kid", kid).execute());
  }
}
