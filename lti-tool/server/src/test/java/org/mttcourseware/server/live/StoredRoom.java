// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.mttcourseware.server.academy.ByCommand;
import org.mttcourseware.server.catalogue.Added;
import org.mttcourseware.server.catalogue.CatalogueParts;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.poll.PollActivity;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.DatabaseAddress;

/** A room put into a database before any instance runs. */
public final class StoredRoom {
  private StoredRoom() {}

  /**
   * Begins the poll {@code views} of the small sample in a new academy.
   *
   * @param folder where the sample is unpacked
   */
  public static LiveRooms.Opened poll(DatabaseAddress address, Path folder) {
    Clock clock = Clock.systemUTC();
    try (Database database = Database.open(address)) {
      AcademyId academy =
          new ByCommand(database, true, clock)
              .addAcademy("north", "An academy", "en")
              .orElseThrow();
      CatalogueParts catalogues = new CatalogueParts(database, folder, 100, clock);
      if (!(catalogues.catalogues().add(AcademyId.SITE, SampleCatalogues.small())
          instanceof Added.Stored stored)) {
        throw new AssertionError("the sample was refused");
      }
      Activities activities = new Activities(List.of(new PollActivity(catalogues, clock)));
      LiveRooms rooms =
          new LiveRooms(
              activities, new Offers(catalogues.catalogues(), Set.of("poll")), database, clock);
      RoomPlace place = new RoomPlace(stored.version().id(), "basics-all", "views");
      return database.of(academy, rows -> rooms.open(rows, "poll", place, "en", null));
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
