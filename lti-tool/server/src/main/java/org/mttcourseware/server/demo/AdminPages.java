// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.ResourceLink;
import org.mttcourseware.server.demo.platform.Platform;
import org.mttcourseware.server.demo.platform.SampleLaunch;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.RefusedException;

/** The administrator's pages: tools, registration by address, misbehaviour, launches to try. */
final class AdminPages implements Feature {
  private final Campus campus;
  private final LmsPages pages;
  private final Platform platform;

  AdminPages(Campus campus, LmsPages pages, Platform platform) {
    this.campus = campus;
    this.pages = pages;
    this.platform = platform;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/admin/tools", this::tools);
    routes.get("/admin/register", this::register);
    routes.post("/admin/tools/{client}/activate", this::activate);
    routes.get("/admin/misbehaviour", this::misbehaviour);
    routes.post("/admin/misbehaviour", this::misbehave);
    routes.get("/admin/launches", this::launches);
    routes.get("/admin/calls", this::calls);
  }

  private void tools(Context context) {
    pages.visits().requireAdministrator(context);
    pages.show(
        context, "tools", Map.of("tools", campus.tools().all(), "addresses", platform.addresses()));
  }

  /** Opens the address that was pasted, with what a tool needs to register itself. */
  private void register(Context context) {
    pages.visits().requireAdministrator(context);
    String address = String.valueOf(context.queryParam("address")).strip();
    if (!isWeb(address)) {
      throw new RefusedException(400, "demo.no-address");
    }
    StringBuilder source = new StringBuilder(address);
    source.append(address.contains("?") ? '&' : '?');
    source.append("openid_configuration=").append(encoded(platform.addresses().configuration()));
    if (!campus.on(Misbehaviour.NO_REGISTRATION_TOKEN)) {
      source.append("&registration_token=").append(platform.invite());
    }
    pages.show(context, "register", Map.of("source", source.toString()));
  }

  private static boolean isWeb(String address) {
    try {
      String scheme = URI.create(address).getScheme();
      return "http".equals(scheme) || "https".equals(scheme);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void activate(Context context) {
    pages.visits().requireAdministrator(context);
    campus.tools().find(context.pathParam("client")).ifPresent(campus.tools()::activate);
    context.redirect("/admin/tools", HttpStatus.SEE_OTHER);
  }

  private void misbehaviour(Context context) {
    pages.visits().requireAdministrator(context);
    List<Map<String, Object>> parts =
        Arrays.stream(Misbehaviour.Part.values()).map(this::part).toList();
    pages.show(context, "misbehaviour", Map.of("parts", parts));
  }

  private Map<String, Object> part(Misbehaviour.Part part) {
    List<Map<String, Object>> switches =
        part.switches().stream()
            .map(one -> Map.<String, Object>of("key", one.key(), "on", campus.on(one)))
            .toList();
    return Map.of("key", part.key(), "switches", switches);
  }

  private void misbehave(Context context) {
    pages.visits().requireAdministrator(context);
    List<String> wanted = context.formParams("on");
    campus
        .switches()
        .only(
            Arrays.stream(Misbehaviour.values())
                .filter(one -> wanted.contains(one.key()))
                .toList());
    context.redirect("/admin/misbehaviour", HttpStatus.SEE_OTHER);
  }

  private void launches(Context context) {
    pages.visits().requireAdministrator(context);
    List<ResourceLink> links =
        campus.courses().all().stream()
            .flatMap(course -> campus.courses().links(course).stream())
            .limit(1)
            .toList();
    pages.show(
        context,
        "launches",
        Map.of(
            "links", links,
            "good", keys(SampleLaunch.Verdict.GOOD),
            "bad", keys(SampleLaunch.Verdict.BAD)));
  }

  private static List<String> keys(SampleLaunch.Verdict verdict) {
    return SampleLaunch.all(verdict).stream().map(SampleLaunch::key).toList();
  }

  private void calls(Context context) {
    pages.visits().requireAdministrator(context);
    pages.show(context, "calls", Map.of("calls", platform.calls().last()));
  }
}
