// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mttcourseware.server.demo.course.Campus;
import org.mttcourseware.server.demo.course.LineItem;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.ResourceLink;

/** Takes what a tool's picker sends back, and makes links and columns of it. */
public final class ContentReturn {
  /** What became of a response. */
  public sealed interface Outcome {
    /** The links that were made; none if the teacher went back without picking. */
    record Added(PendingLaunch request, List<PickedItem> items) implements Outcome {
      public Added {
        items = List.copyOf(items);
      }
    }

    /** Nothing was made. */
    record Refused(String why) implements Outcome {}
  }

  private final Campus campus;
  private final Addresses addresses;
  private final Once<PendingLaunch> picking;
  private final ToolSignature signature;
  private final Set<String> usedNonces = ConcurrentHashMap.newKeySet();

  /** Makes it; {@code picking} are the requests that wait for an answer. */
  public ContentReturn(
      Campus campus, Addresses addresses, Once<PendingLaunch> picking, Clock clock) {
    this.campus = campus;
    this.addresses = addresses;
    this.picking = picking;
    this.signature = new ToolSignature(clock);
  }

  /** Takes the response {@code token} to the request that {@code id} names. */
  public Outcome take(String id, String token) {
    PendingLaunch request = picking.take(id).orElse(null);
    if (request == null) {
      return new Outcome.Refused("nothing was asked for under this address, or it came before");
    }
    try {
      JsonNode claims = signature.claims(request.tool(), token, addresses.issuer());
      check(claims, request, id);
      List<PickedItem> items = items(claims.path(Claim.LINKING_ITEMS));
      items.forEach(item -> add(request, item));
      return new Outcome.Added(request, items);
    } catch (BadTokenException refused) {
      return new Outcome.Refused(refused.reason());
    }
  }

  private void check(JsonNode claims, PendingLaunch request, String id) throws BadTokenException {
    expect(claims, Claim.MESSAGE_TYPE, "LtiDeepLinkingResponse");
    expect(claims, Claim.VERSION, "1.3.0");
    expect(claims, Claim.DEPLOYMENT, request.tool().deploymentId());
    expect(claims, Claim.LINKING_DATA, id);
    String nonce = claims.path("nonce").asText();
    if (nonce.isEmpty() || !usedNonces.add(nonce)) {
      throw new BadTokenException("its nonce is missing or was used before");
    }
  }

  private static void expect(JsonNode claims, String name, String value) throws BadTokenException {
    if (!claims.path(name).asText().equals(value)) {
      String brief = name.substring(name.lastIndexOf('/') + 1);
      throw new BadTokenException(brief + " is not " + value);
    }
  }

  private static List<PickedItem> items(JsonNode items) throws BadTokenException {
    List<PickedItem> picked = new ArrayList<>();
    for (JsonNode item : items) {
      if (!item.path("type").asText().equals("ltiResourceLink")) {
        throw new BadTokenException("it holds what was not asked for");
      }
      Map<String, String> custom = new HashMap<>();
      item.path("custom")
          .properties()
          .forEach(one -> custom.put(one.getKey(), one.getValue().asText()));
      JsonNode column = item.path("lineItem");
      picked.add(
          new PickedItem(
              item.path("title").asText(),
              item.path("text").asText(),
              item.path("url").asText(),
              custom,
              column.path("scoreMaximum").asDouble(),
              column.path("resourceId").asText(),
              column.path("tag").asText()));
    }
    return picked;
  }

  private void add(PendingLaunch request, PickedItem item) {
    ResourceLink link =
        campus
            .courses()
            .addLink(
                request.course(),
                request.tool().clientId(),
                item.title(),
                item.url(),
                item.custom());
    if (item.maximum() > 0 && !campus.on(Misbehaviour.LINE_ITEMS_IGNORED)) {
      LineItem column = campus.gradebook().add(link, item.maximum());
      campus
          .gradebook()
          .change(column.changed(column.label(), item.maximum(), item.resourceId(), item.tag()));
    }
  }
}
