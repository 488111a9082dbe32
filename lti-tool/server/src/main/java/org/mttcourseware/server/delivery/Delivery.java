// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.net.URI;
import java.time.Clock;
import org.mttcourseware.server.catalogue.CatalogueFiles;
import org.mttcourseware.server.catalogue.Catalogues;
import org.mttcourseware.server.catalogue.Shelves;
import org.mttcourseware.server.launch.Frames;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.Secret;
import org.mttcourseware.server.web.Pages;

/** Puts delivery together. */
public final class Delivery {
  private Delivery() {}

  /**
   * What delivery takes of other features.
   *
   * @param frames who may frame the pages of an academy
   * @param results hears of each new result
   */
  public record Neighbours(
      Sessions sessions,
      Frames frames,
      Shelves shelves,
      Catalogues catalogues,
      CatalogueFiles files,
      ResultListener results) {}

  /**
   * Makes the feature.
   *
   * @param publicUrl the origin of the tool
   * @param contentUrl the origin of the content: the same, or one of its own
   */
  public static DeliveryFeature feature(
      Database database,
      Secret secret,
      Pages pages,
      Clock clock,
      URI publicUrl,
      URI contentUrl,
      Neighbours with) {
    ContentSeal seal = new ContentSeal(secret, clock);
    Lessons lessons = new Lessons(database, with.shelves(), with.catalogues(), with.files(), seal);
    Desk desk = new Desk(database, lessons, new Marking(with.results()), clock);
    ContentPages content =
        new ContentPages(
            with.files(), seal, with.frames(), publicUrl.toString(), contentUrl.toString());
    return new DeliveryFeature(
        with.sessions(), pages, lessons, desk, content, contentUrl.toString());
  }
}
