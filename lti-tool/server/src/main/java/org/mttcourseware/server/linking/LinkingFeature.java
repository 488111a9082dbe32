// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.lti.deeplink.ContentItem;
import org.mttcourseware.lti.deeplink.DeepLinkResponse;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.catalogue.Shelves;
import org.mttcourseware.server.delivery.ContentAddresses;
import org.mttcourseware.server.launch.LinkingRequest;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.launch.SessionRole;
import org.mttcourseware.server.launch.Sessions;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Feature;
import org.mttcourseware.server.web.Json;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.RefusedException;
import org.mttcourseware.server.web.Texts;

/** The room in which a teacher chooses: {@code /a/{academy}/link/{session}}. */
public final class LinkingFeature implements Feature {
  private static final String ROOM = "/a/{academy}/link/{session}";
  private static final String LINK = "ltiResourceLink";
  private static final int MOST_ITEMS = 200;

  private final Given given;
  private final Answers answers;

  /** What the room is given. */
  public record Given(
      Sessions sessions, Shelves shelves, ContentAddresses content, Pages pages, URI publicUrl) {}

  LinkingFeature(Given given, Answers answers) {
    this.given = given;
    this.answers = answers;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get(ROOM + "/view", this::list);
    routes.get(ROOM + "/preview", this::preview);
    routes.post(ROOM + "/answer", this::answer);
  }

  @Override
  public Map<String, byte[]> assets() {
    return Map.of(
        "linking.js", Assets.resource("server/linking/linking.js"),
        "linking.css", Assets.resource("server/linking/linking.css"));
  }

  private LtiSession session(Context context) {
    return given.sessions().require(context, SessionRole.LINKER);
  }

  private static LinkingRequest request(LtiSession session) {
    return Optional.ofNullable(session.details().linking())
        .orElseThrow(() -> new RefusedException(409, "linking.platform-gone"));
  }

  private Finder finder(LtiSession session) {
    return new Finder(given.shelves().shown(session.academy()), session.language());
  }

  private void list(Context context) {
    LtiSession session = session(context);
    Finder finder = finder(session);
    Filter filter = Filter.of(context);
    List<Found.InModule> found = finder.find(filter);
    Map<String, Object> names = names(session, filter);
    names.put("found", found);
    names.put("total", found.stream().mapToInt(module -> module.segments().size()).sum());
    names.put("modules", finder.modules());
    names.put("risks", finder.words(SegmentEntry::risks));
    names.put("audiences", finder.words(SegmentEntry::audience));
    names.put("languages", finder.languages());
    show(context, session, "linking/list", names);
  }

  private void preview(Context context) {
    LtiSession session = session(context);
    Finder finder = finder(session);
    ItemKey key =
        ItemKey.of(Optional.ofNullable(context.queryParam("item")).orElse(""))
            .orElseThrow(LinkingFeature::notFound);
    Found found = finder.find(key).orElseThrow(LinkingFeature::notFound);
    Catalogue catalogue = finder.catalogue(key).orElseThrow(LinkingFeature::notFound);
    Map<String, Object> names = names(session, Filter.of(context));
    names.put("one", found);
    names.put("activity", key.activity());
    names.put(
        "address", given.content().of(session.academy(), catalogue.id(), found.segment().page()));
    show(context, session, "linking/preview", names);
  }

  private static Map<String, Object> names(LtiSession session, Filter filter) {
    LinkingRequest request = request(session);
    Map<String, Object> names = new HashMap<>();
    names.put("room", session.room("link"));
    names.put("filter", filter);
    names.put("several", Boolean.TRUE.equals(request.acceptMultiple()));
    names.put("possible", request.acceptTypes().contains(LINK));
    names.put("words", new Words(Texts.in(session.language())));
    return names;
  }

  private void show(
      Context context, LtiSession session, String template, Map<String, Object> names) {
    context.html(given.pages().fill(template, Texts.in(session.language()), names));
  }

  /** The browser posts the answer to the LMS; the address is that of the verified request. */
  private void answer(Context context) {
    LtiSession session = session(context);
    LinkingRequest request = request(session);
    List<String> sent = context.formParams("item");
    if (sent.size() > MOST_ITEMS || (sent.size() > 1 && !several(request))) {
      throw new RefusedException(400, "linking.too-many");
    }
    Finder finder = finder(session);
    Items items = new Items(given.publicUrl(), request.acceptTargets());
    List<ContentItem> chosen =
        sent.stream().distinct().map(one -> item(one, finder, items)).toList();
    DeepLinkResponse response = answers.sign(session, request, chosen);
    context
        .contentType("application/json")
        .result(Json.of(Map.of("url", response.returnUrl().toString(), "JWT", response.jwt())));
  }

  private static boolean several(LinkingRequest request) {
    return Boolean.TRUE.equals(request.acceptMultiple());
  }

  private static ContentItem item(String sent, Finder finder, Items items) {
    ItemKey key = ItemKey.of(sent).orElseThrow(LinkingFeature::notFound);
    return items.of(key, finder.find(key).orElseThrow(LinkingFeature::notFound));
  }

  private static RefusedException notFound() {
    return new RefusedException(404, "linking.gone");
  }
}
