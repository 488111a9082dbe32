// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.mttcourseware.core.format.CatalogueDocument;
import org.mttcourseware.server.academy.Academy;
import org.mttcourseware.server.academy.ByCommand;
import org.mttcourseware.server.academy.Platform;
import org.mttcourseware.server.academy.Product;
import org.mttcourseware.server.catalogue.Added;
import org.mttcourseware.server.catalogue.Catalogues;
import org.mttcourseware.server.catalogue.archive.ArchiveLimits;
import org.mttcourseware.server.demo.DemoGuide;
import org.mttcourseware.server.demo.DemoLms;
import org.mttcourseware.server.demo.DemoSettings;
import org.mttcourseware.server.demo.PlacedLinks;
import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.settings.Settings;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.RandomIds;

/**
 * The tool and two small LMSs in one process: one is registered and has a course with two segments,
 * the other waits to be registered. The tool is at {@code localhost} and the LMSs at {@code
 * 127.0.0.1}, which browsers hold to be different sites.
 */
final class RunningDemo implements AutoCloseable {
  private static final String LOGIN = "demo";
  private static final int LINKS = 2;
  private static final int LARGEST_CATALOGUE = 500;

  private final Service service;
  private final DemoLms lms;
  private final DemoLms other;
  private final DemoGuide guide;

  private RunningDemo(Service service, DemoLms lms, DemoLms other, DemoGuide guide) {
    this.service = service;
    this.lms = lms;
    this.other = other;
    this.guide = guide;
  }

  /**
   * Starts everything.
   *
   * @param port of the tool; 0 for a free one
   * @param lmsPort of the first LMS, the second takes the next; 0 for free ones
   * @param data a folder with nothing in it
   * @throws IOException with one clear sentence if a port or the disk refuses
   */
  static RunningDemo start(int port, int lmsPort, Path data, Path catalogue) throws IOException {
    Service service = Service.start(settings(port, data));
    try {
      DemoLms other =
          DemoLms.start(DemoSettings.PLAIN.named("Second LMS").on(lmsPort == 0 ? 0 : lmsPort + 1));
      try {
        return filled(service, other, lmsPort, catalogue);
      } catch (IOException | RuntimeException failed) {
        other.close();
        throw failed;
      }
    } catch (IOException | RuntimeException failed) {
      service.close();
      throw failed;
    }
  }

  private static Settings settings(int port, Path data) throws IOException {
    Map<Setting, String> options = new EnumMap<>(Setting.class);
    options.put(Setting.MTT_PORT, Integer.toString(port));
    options.put(Setting.MTT_HOST, "127.0.0.1");
    options.put(Setting.MTT_PUBLIC_URL, "");
    options.put(Setting.MTT_DATA, data.toString());
    options.put(Setting.MTT_DATABASE_URL, "");
    options.put(Setting.MTT_DEVELOPMENT, "true");
    return Settings.read(options, System.getenv());
  }

  private static RunningDemo filled(Service service, DemoLms other, int lmsPort, Path catalogue)
      throws IOException {
    Clock clock = Clock.systemUTC();
    String tool = service.publicUrl().toString();
    DemoGuide guide = new DemoGuide(tool + "/admin", LOGIN, RandomIds.id(), other.url());
    ByCommand acts = new ByCommand(service.database(), true, clock);
    AcademyId id = acts.addAcademy("demo", "Demo academy", "en").orElseThrow();
    Academy academy = acts.academy(id.value()).orElseThrow();
    if (!acts.addFirstAdministrator(LOGIN, guide.password(), "en")) {
      throw new IOException("the data folder is in use already; name a new one for the demo");
    }
    CatalogueDocument document = bring(service, id, catalogue, clock);
    other.campus().courses().add("A course of the second LMS");
    DemoLms lms = DemoLms.start(DemoSettings.PLAIN.on(lmsPort).guided(guide));
    RegisteredTool registered = lms.register(tool, document.languages().get(0).title());
    connect(acts, academy, lms, registered);
    Course course = lms.campus().courses().add("A first course");
    PlacedLinks.put(lms, registered, course, document, LINKS);
    lms.campus().courses().add("An empty course");
    return new RunningDemo(service, lms, other, guide);
  }

  private static void connect(
      ByCommand acts, Academy academy, DemoLms lms, RegisteredTool registered) {
    Platform.Addresses addresses =
        new Platform.Addresses(
            lms.url(),
            registered.clientId(),
            lms.addresses().authorization(),
            lms.addresses().token(),
            lms.addresses().keys(),
            "");
    if (acts.addPlatform(academy, "Demo LMS", Product.OTHER, addresses, registered.deploymentId())
        .isEmpty()) {
      throw new IllegalStateException("the tool knows this LMS already");
    }
  }

  private static CatalogueDocument bring(Service service, AcademyId academy, Path file, Clock clock)
      throws IOException {
    Catalogues catalogues =
        new Catalogues(service.database(), clock, ArchiveLimits.ofUpload(LARGEST_CATALOGUE));
    if (catalogues.add(academy, file) instanceof Added.Stored stored) {
      return catalogues.read(stored.version().id()).orElseThrow().document();
    }
    throw new IOException(file + " is no catalogue that the tool takes");
  }

  /** Returns the tool. */
  Service service() {
    return service;
  }

  /** Returns the LMS that is registered. */
  DemoLms lms() {
    return lms;
  }

  /** Returns the LMS that is not. */
  DemoLms other() {
    return other;
  }

  /** Returns what a person has to know. */
  DemoGuide guide() {
    return guide;
  }

  @Override
  public void close() {
    lms.close();
    other.close();
    service.close();
  }
}
