// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.SiteRows;

/** Which academies the catalogues of the site are offered to. */
final class Offers {
  private Offers() {}

  /** Returns the academies by programme; {@link AcademyId#SITE} stands for all. */
  static Map<ProgrammeKey, Set<String>> all(SiteRows rows) {
    Map<ProgrammeKey, Set<String>> offers = new TreeMap<>();
    rows.query("select * from catalogue_offer")
        .map(
            (row, context) ->
                Map.entry(
                    new ProgrammeKey(row.getString("programme"), row.getString("adaptation")),
                    row.getString("academy")))
        .forEach(
            offer ->
                offers
                    .computeIfAbsent(offer.getKey(), key -> new TreeSet<>())
                    .add(offer.getValue()));
    return offers;
  }

  /** Offers {@code key} to {@code academies}, and to no other. */
  static void set(SiteRows rows, ProgrammeKey key, Collection<AcademyId> academies) {
    rows.update(
            "delete from catalogue_offer where programme = :programme and adaptation = :adaptation")
        .bind("programme", key.programme())
        .bind("adaptation", key.adaptation())
        .execute();
    for (AcademyId academy : academies) {
      rows.of(academy)
          .update(
              "insert into catalogue_offer (academy, programme, adaptation)"
                  + " values (:academy, :programme, :adaptation)")
          .bind("programme", key.programme())
          .bind("adaptation", key.adaptation())
          .execute();
    }
  }
}
