// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.academy.Administration;
import org.mttcourseware.server.academy.MenuEntry;
import org.mttcourseware.server.catalogue.CatalogueParts;
import org.mttcourseware.server.launch.Frames;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.Signals;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.ClientAddress;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Pages;

/** Live sessions. */
public final class LiveFeature implements Feature, AutoCloseable {
  private static final List<String> ASSETS =
      List.of("live.css", "live.js", "live-participant.js", "live-wall.js", "live-trainer.js");

  private final Signals signals;
  private final Feed feed;
  private final RoomPages pages;
  private final RoomCalls calls;
  private final LivePages list;
  private final Activities activities;
  private final LiveRooms opening;
  private final OldRooms old;

  /**
   * What it is made of.
   *
   * @param frames who may show the rooms of a course in a frame
   * @param activities what rooms can run
   * @param host what the service listens on
   * @param proxies addresses of reverse proxies of ours
   * @param keptDays how long the record of a session is kept; 0 for ever
   */
  public record Given(
      Database database,
      Pages pages,
      Frames frames,
      Administration administration,
      CatalogueParts catalogues,
      List<RoomActivity> activities,
      URI publicUrl,
      String host,
      List<String> proxies,
      int keptDays,
      Clock clock) {
    /** Keeps its own copies of the lists. */
    public Given {
      activities = List.copyOf(activities);
      proxies = List.copyOf(proxies);
    }
  }

  /** Makes it, and begins to listen to what other instances store. */
  public LiveFeature(Given given) {
    Database database = given.database();
    Clock clock = given.clock();
    this.activities = new Activities(given.activities());
    Offers offers =
        new Offers(
            given.catalogues().catalogues(),
            activities.all().stream()
                .map(RoomActivity::kind)
                .collect(java.util.stream.Collectors.toSet()));
    this.opening = new LiveRooms(activities, offers, database, clock);
    Views views = new Views(database, activities);
    Doors doors =
        new Doors(database, new Rooms(database, clock), new ClientAddress(given.proxies()), clock);
    this.signals = Signals.open(database);
    this.old = new OldRooms(database, activities, signals, given.keptDays(), clock);
    this.feed = new Feed(views, signals, clock);
    this.pages =
        new RoomPages(
            new RoomPages.Given(
                doors,
                activities,
                offers,
                given.pages(),
                given.frames(),
                given.publicUrl(),
                given.host()));
    this.calls =
        new RoomCalls(
            new RoomCalls.Given(
                database,
                doors,
                activities,
                offers,
                views,
                feed,
                signals,
                given.catalogues().files(),
                clock));
    this.list =
        new LivePages(
            new LivePages.Given(
                database,
                given.administration().desk(),
                given.administration().pages(),
                given.catalogues().shelves(),
                offers,
                opening));
    given
        .administration()
        .pages()
        .add(new MenuEntry("/live", "live.menu", MenuEntry.Place.ACADEMY));
  }

  @Override
  public void routes(RoutesConfig routes) {
    calls.routes(routes);
    pages.routes(routes);
    list.routes(routes);
  }

  @Override
  public Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new LinkedHashMap<>();
    ASSETS.forEach(name -> assets.put(name, Assets.resource("server/live/" + name)));
    activities.all().forEach(activity -> assets.putAll(activity.assets()));
    return assets;
  }

  /** Returns what begins rooms. */
  public LiveRooms rooms() {
    return opening;
  }

  /** Ends rooms that were left open, and puts away what is old. */
  public void sweep() {
    old.sweep();
  }

  @Override
  public void endStreams() {
    feed.close();
  }

  @Override
  public void close() {
    feed.close();
    signals.close();
  }
}
