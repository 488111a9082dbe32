// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mttcourseware.lti.keys.PlatformKeys;
import org.mttcourseware.lti.service.ServiceCalls;
import org.mttcourseware.lti.token.AccessTokens;
import org.mttcourseware.server.academy.Administration;
import org.mttcourseware.server.attendance.AttendanceFeature;
import org.mttcourseware.server.catalogue.CatalogueFeature;
import org.mttcourseware.server.catalogue.CatalogueParts;
import org.mttcourseware.server.delivery.ContentAddresses;
import org.mttcourseware.server.delivery.Delivery;
import org.mttcourseware.server.delivery.ResultListener;
import org.mttcourseware.server.grades.GradesFeature;
import org.mttcourseware.server.insight.Insight;
import org.mttcourseware.server.launch.Frames;
import org.mttcourseware.server.launch.LaunchFeature;
import org.mttcourseware.server.launch.Room;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.linking.Linking;
import org.mttcourseware.server.linking.LinkingFeature;
import org.mttcourseware.server.live.LiveFeature;
import org.mttcourseware.server.outbound.GuardedHttp;
import org.mttcourseware.server.poll.PollActivity;
import org.mttcourseware.server.privacy.PrivacyPages;
import org.mttcourseware.server.privacy.Retention;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.tabletop.TableTopActivity;
import org.mttcourseware.server.training.Names;
import org.mttcourseware.server.training.TrainingFeature;
import org.mttcourseware.server.web.Feature;

/** The features of the service, and what each is given. The one place where they meet. */
final class Features {
  private Features() {}

  /**
   * Makes the features.
   *
   * @param features takes them, in the order of their routes
   * @param running takes what has to be ended, in the order it was begun
   */
  static void add(List<Feature> features, List<AutoCloseable> running, Parts parts) {
    boolean development = parts.settings().development();
    GuardedHttp http =
        GuardedHttp.start(parts.settings().list(Setting.MTT_INTERNAL_HOSTS), development);
    running.add(http);
    Administration administration =
        new Administration(
            new Administration.Given(
                parts.database(),
                parts.secret(),
                parts.pages(),
                parts.publicUrl(),
                http,
                development,
                parts.settings().list(Setting.MTT_PROXIES),
                parts.clock()));
    features.add(administration);
    Frames frames = new Frames(parts.database(), parts.clock());
    List<Room> rooms =
        List.of(
            new Room(
                "learn",
                List.of("learn-courier.js", "learn.js", "learn-live.js"),
                List.of("learn.css", "course-live.css"),
                List.of(parts.settings().contentUrl(parts.publicUrl()).toString())),
            new Room("link", List.of("linking.js"), List.of("linking.css")),
            new Room(
                "teach",
                List.of("teach.js", "teach-live.js"),
                List.of("teach.css", "course-live.css")));
    ExecutorService background = Executors.newSingleThreadExecutor();
    running.add(background::shutdownNow);
    LaunchFeature launch =
        new LaunchFeature(
            new LaunchFeature.Given(
                parts.database(),
                parts.secret(),
                parts.pages(),
                parts.publicUrl(),
                administration.registrations(),
                administration.deployments(),
                new PlatformKeys(http, parts.clock(), background),
                parts.settings().list(Setting.MTT_PROXIES),
                parts.clock()),
            frames,
            rooms);
    running.add(launch);
    features.add(launch);
    CatalogueParts catalogues =
        new CatalogueParts(
            parts.database(),
            parts.settings().data(),
            parts.settings().number(Setting.MTT_MAX_UPLOAD, 1, 3_500),
            parts.clock());
    features.add(new CatalogueFeature(administration, parts.database(), catalogues));
    ServiceCalls calls = calls(administration, http, parts);
    GradesFeature grades =
        new GradesFeature(
            administration,
            parts.database(),
            calls,
            Duration.ofSeconds(parts.settings().number(Setting.MTT_GRADES_CLAIM, 2, 3_600)),
            parts.clock());
    running.add(grades);
    features.add(grades);
    features.add(delivery(parts, frames, catalogues, grades.outbox()));
    features.add(linking(parts, administration, catalogues));
    features.add(
        new TrainingFeature(
            new TrainingFeature.Given(
                parts.database(),
                parts.pages(),
                new Sessions(parts.database(), parts.clock()),
                catalogues.catalogues(),
                catalogues.files(),
                grades.outbox(),
                administration.registrations(),
                calls,
                administration.desk().audit())));
    features.add(
        new Insight(
            administration,
            parts.database(),
            http,
            administration.keys(),
            parts.publicUrl(),
            parts.clock()));
    features.add(new PrivacyPages(administration, parts.database()));
    int liveDays = parts.settings().number(Setting.MTT_LIVE_DAYS, 0, 36_500);
    LiveFeature live =
        new LiveFeature(
            new LiveFeature.Given(
                parts.database(),
                parts.pages(),
                frames,
                administration,
                catalogues,
                List.of(
                    new PollActivity(catalogues, parts.clock()),
                    new TableTopActivity(catalogues, parts.clock())),
                parts.publicUrl(),
                parts.settings().text(Setting.MTT_HOST),
                parts.settings().list(Setting.MTT_PROXIES),
                liveDays,
                parts.clock()));
    running.add(live);
    features.add(live);
    features.add(
        new AttendanceFeature(
            new AttendanceFeature.Given(
                parts.database(),
                parts.pages(),
                new Sessions(parts.database(), parts.clock()),
                catalogues.shelves(),
                live.rooms(),
                grades.outbox(),
                new Names(parts.database(), administration.registrations(), calls),
                administration.desk().audit(),
                liveDays)));
    Retention retention = new Retention(parts.database(), parts.clock(), List.of(live::sweep));
    running.add(retention);
    retention.begin();
    // Each feature package adds its line here.
    administration.endMenu();
  }

  private static Feature delivery(
      Parts parts, Frames frames, CatalogueParts catalogues, ResultListener listener) {
    return Delivery.feature(
        parts.database(),
        parts.secret(),
        parts.pages(),
        parts.clock(),
        parts.publicUrl(),
        parts.settings().contentUrl(parts.publicUrl()),
        new Delivery.Neighbours(
            new Sessions(parts.database(), parts.clock()),
            frames,
            catalogues.shelves(),
            catalogues.catalogues(),
            catalogues.files(),
            listener));
  }

  private static Feature linking(
      Parts parts, Administration administration, CatalogueParts catalogues) {
    URI contentUrl = parts.settings().contentUrl(parts.publicUrl());
    return Linking.feature(
        parts.database(),
        administration,
        parts.clock(),
        new LinkingFeature.Given(
            new Sessions(parts.database(), parts.clock()),
            catalogues.shelves(),
            new ContentAddresses(parts.secret(), parts.clock(), contentUrl),
            parts.pages(),
            parts.publicUrl()));
  }

  private static ServiceCalls calls(Administration administration, GuardedHttp http, Parts parts) {
    AccessTokens tokens = new AccessTokens(http, administration.keys(), parts.clock());
    return new ServiceCalls(http.forLongAnswers(), tokens, parts.clock());
  }
}
