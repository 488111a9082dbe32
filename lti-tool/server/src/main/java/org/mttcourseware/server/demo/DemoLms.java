// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.RegisteredTool;
import org.mttcourseware.server.demo.platform.Addresses;
import org.mttcourseware.server.demo.platform.Platform;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.SharedAssets;
import org.mttcourseware.server.web.WebServer;

/**
 * A small learning management system that launches tools by LTI 1.3. Everything is in memory and
 * gone when it ends. Several can run beside each other.
 */
public final class DemoLms implements AutoCloseable {
  private static final int THREADS = 32;

  private final Campus campus;
  private final Platform platform;
  private final WebServer web;

  private DemoLms(Campus campus, Platform platform, WebServer web) {
    this.campus = campus;
    this.platform = platform;
    this.web = web;
  }

  /**
   * Starts an LMS.
   *
   * @throws IOException with one clear sentence if the port cannot be had
   */
  public static DemoLms start(DemoSettings settings) throws IOException {
    int port = settings.port() == 0 ? freePort() : settings.port();
    Addresses addresses = new Addresses("http://" + settings.host() + ":" + port);
    Campus campus = Campus.of(settings.learners());
    Platform platform = new Platform(campus, addresses, settings.clock(), settings.seed());
    Assets assets = new Assets();
    SharedAssets.add(assets);
    for (String name : List.of("demo.css", "demo.js")) {
      assets.add(name, Assets.resource("server/demo/" + name));
    }
    Pages pages = new Pages(assets);
    LmsPages lmsPages = new LmsPages(pages, campus, new Visits(port), settings.name());
    List<Feature> features = new ArrayList<>();
    features.add(new LmsRules(addresses.issuer()));
    features.addAll(platform.services());
    features.add(new WelcomePage(campus, lmsPages, settings.guide()));
    features.add(new CoursePages(campus, lmsPages));
    features.add(new LaunchPages(campus, lmsPages, platform));
    features.add(new AdminPages(campus, lmsPages, platform));
    WebServer web = WebServer.start(settings.host(), port, THREADS, pages, assets, features);
    return new DemoLms(campus, platform, web);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Returns people, courses, grades, tools and switches. */
  public Campus campus() {
    return campus;
  }

  /** Returns the platform's side of LTI. */
  public Platform platform() {
    return platform;
  }

  /** Returns its addresses. */
  public Addresses addresses() {
    return platform.addresses();
  }

  /** Returns where a browser begins: scheme, host and port, which is the issuer too. */
  public String url() {
    return addresses().issuer();
  }

  /** Registers the tool at {@code origin} by hand, and lets it be used. */
  public RegisteredTool register(String origin, String name) {
    RegisteredTool tool =
        new RegisteredTool(
            "demo-" + campus.numbers().next(),
            campus.numbers().next(),
            name,
            origin + "/lti/login",
            origin + "/lti/launch",
            origin + "/lti/launch",
            List.of(origin + "/lti/launch"),
            origin + "/lti/jwks",
            Map.of(
                "context_history", "$Context.id.history",
                "link_history", "$ResourceLink.id.history"),
            true);
    campus.tools().put(tool);
    return tool;
  }

  /** Turns on {@code misbehaviour}, and all other off; nothing named is well-behaved. */
  public void misbehave(Misbehaviour... misbehaviour) {
    campus.switches().only(List.of(misbehaviour));
  }

  @Override
  public void close() {
    platform.close();
    web.close();
  }
}
