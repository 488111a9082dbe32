// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.ags;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.Scopes;
import org.mttcourseware.lti.http.HttpAnswer;
import org.mttcourseware.lti.http.HttpCall;
import org.mttcourseware.lti.json.JsonList;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.json.JsonRead;
import org.mttcourseware.lti.service.Pages;
import org.mttcourseware.lti.service.ServiceAnswer;
import org.mttcourseware.lti.service.ServiceCalls;

/**
 * The gradebook of one course (AGS 2.0, 3.2 to 3.4). The endpoint comes from a verified launch of
 * the same registration; addresses on another origin are never called with its token.
 */
public final class LineItems {
  private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";
  private static final int MOST = 5000;

  private final ServiceCalls calls;
  private final Registration registration;
  private final AgsEndpoint endpoint;

  public LineItems(ServiceCalls calls, Registration registration, AgsEndpoint endpoint) {
    this.calls = calls;
    this.registration = registration;
    this.endpoint = endpoint;
  }

  /** Which columns to list; each empty part does not narrow. */
  public record Query(
      Optional<String> resourceLinkId, Optional<String> resourceId, Optional<String> tag) {
    /** All columns. */
    public static final Query ALL = new Query(Optional.empty(), Optional.empty(), Optional.empty());

    boolean holds(LineItem item) {
      return same(resourceLinkId, item.resourceLinkId())
          && same(resourceId, item.resourceId())
          && same(tag, item.tag());
    }

    private static boolean same(Optional<String> wanted, Optional<String> found) {
      return wanted.isEmpty() || wanted.equals(found);
    }
  }

  /** Lists the columns that fit; not every platform narrows, so we do. */
  public ServiceAnswer<List<LineItem>> list(Query query) {
    if (endpoint.lineItems().isEmpty()) {
      return new ServiceAnswer.Rejected<>(0, "the launch named no gradebook");
    }
    URI container = endpoint.lineItems().get();
    URI first = query(container, query);
    List<LineItem> items = new ArrayList<>();
    ServiceAnswer<Boolean> read =
        new Pages(calls)
            .read(
                registration,
                scope(Scopes.LINE_ITEM_READ_ONLY, Scopes.LINE_ITEM),
                first,
                ITEMS,
                page -> {
                  objects(page).stream()
                      .flatMap(item -> LineItem.read(item).stream())
                      .filter(query::holds)
                      .forEach(items::add);
                  return items.size() < MOST;
                });
    return read.done().isEmpty() ? read.failure() : new ServiceAnswer.Done<>(List.copyOf(items));
  }

  /** Returns the first column that fits, if there is one. */
  public ServiceAnswer<Optional<LineItem>> find(Query query) {
    ServiceAnswer<List<LineItem>> list = list(query);
    return list.done().isEmpty()
        ? list.failure()
        : new ServiceAnswer.Done<>(list.done().get().stream().findFirst());
  }

  /** Reads one column. */
  public ServiceAnswer<LineItem> read(URI lineItem) {
    return item(
        lineItem,
        scope(Scopes.LINE_ITEM_READ_ONLY, Scopes.LINE_ITEM),
        HttpCall.get(lineItem, ITEM));
  }

  /** Makes a column; the answer has its address. */
  public ServiceAnswer<LineItem> create(LineItem item) {
    if (endpoint.lineItems().isEmpty()) {
      return new ServiceAnswer.Rejected<>(0, "the launch named no gradebook");
    }
    URI container = endpoint.lineItems().get();
    return item(
        container,
        Set.of(Scopes.LINE_ITEM),
        HttpCall.sending("POST", container, ITEM, ITEM, json(item.toJson())));
  }

  /** Changes a column; everything about it is sent, as the standard wants. */
  public ServiceAnswer<LineItem> update(LineItem item) {
    URI address = item.id().orElseThrow(() -> new IllegalArgumentException("no address"));
    return item(
        address,
        Set.of(Scopes.LINE_ITEM),
        HttpCall.sending("PUT", address, ITEM, ITEM, json(item.toJson())));
  }

  /** Deletes a column and all grades in it. */
  public ServiceAnswer<URI> delete(URI lineItem) {
    return nothing(
        lineItem,
        Set.of(Scopes.LINE_ITEM),
        new HttpCall("DELETE", lineItem, Map.of("Accept", ITEM), new byte[0]));
  }

  /** Sends a score. */
  public ServiceAnswer<URI> post(URI lineItem, Score score) {
    URI scores = beneath(lineItem, "scores");
    return nothing(
        lineItem,
        Set.of(Scopes.SCORE),
        HttpCall.sending("POST", scores, SCORE, "application/json", json(score.toJson())));
  }

  /** Reads what stands in the gradebook, of one learner or of all. */
  public ServiceAnswer<List<Result>> results(URI lineItem, Optional<String> userId) {
    if (foreign(lineItem)) {
      return stranger();
    }
    URI results = beneath(lineItem, "results");
    URI first =
        userId.map(id -> with(results, new TreeMap<>(Map.of("user_id", id)))).orElse(results);
    List<Result> found = new ArrayList<>();
    ServiceAnswer<Boolean> read =
        new Pages(calls)
            .read(
                registration,
                Set.of(Scopes.RESULT_READ_ONLY),
                first,
                RESULTS,
                page -> {
                  objects(page).stream()
                      .flatMap(result -> Result.read(result).stream())
                      .forEach(found::add);
                  return found.size() < MOST;
                });
    return read.done().isEmpty() ? read.failure() : new ServiceAnswer.Done<>(List.copyOf(found));
  }

  /** {@code .../lineitem?type=3} becomes {@code .../lineitem/scores?type=3}: Moodle has a query. */
  static URI beneath(URI lineItem, String what) {
    String text = lineItem.toString();
    int fragment = text.indexOf('#');
    String whole = fragment < 0 ? text : text.substring(0, fragment);
    int question = whole.indexOf('?');
    String path = question < 0 ? whole : whole.substring(0, question);
    String query = question < 0 ? "" : whole.substring(question);
    return URI.create((path.endsWith("/") ? path : path + "/") + what + query);
  }

  private ServiceAnswer<LineItem> item(URI address, Set<String> scopes, HttpCall call) {
    if (foreign(address)) {
      return stranger();
    }
    ServiceAnswer<JsonRead> answer = ServiceCalls.json(calls.send(registration, scopes, call));
    if (answer.done().isEmpty()) {
      return answer.failure();
    }
    return answer
        .done()
        .flatMap(JsonRead::object)
        .flatMap(LineItem::read)
        .<ServiceAnswer<LineItem>>map(ServiceAnswer.Done::new)
        .orElseGet(() -> new ServiceAnswer.NotAnLms<>(200, "the answer is not a line item"));
  }

  private ServiceAnswer<URI> nothing(URI lineItem, Set<String> scopes, HttpCall call) {
    if (foreign(lineItem)) {
      return stranger();
    }
    ServiceAnswer<HttpAnswer> answer = calls.send(registration, scopes, call);
    if (answer.done().isEmpty()) {
      return answer.failure();
    }
    HttpAnswer done = answer.done().get();
    // A login form comes with status 200: the score has not arrived.
    return done.looksLikePage()
        ? new ServiceAnswer.NotAnLms<>(done.status(), "a web page (HTML)")
        : new ServiceAnswer.Done<>(lineItem);
  }

  /** Whether the token must not go there: it is on no origin that the launch named. */
  private boolean foreign(URI address) {
    return java.util.stream.Stream.of(endpoint.lineItems(), endpoint.lineItem())
        .flatMap(Optional::stream)
        .flatMap(known -> Origin.of(known).stream())
        .noneMatch(origin -> origin.holds(address));
  }

  private static <T> ServiceAnswer<T> stranger() {
    return new ServiceAnswer.Rejected<>(
        0, "the line item is on another origin than the launch said");
  }

  /** The narrower scope if it was granted. */
  private Set<String> scope(String preferred, String other) {
    return Set.of(endpoint.scopes().contains(preferred) ? preferred : other);
  }

  private static List<JsonObject> objects(JsonRead page) {
    return page instanceof JsonList list ? list.objects() : List.of();
  }

  private static URI query(URI container, Query query) {
    Map<String, String> parameters = new TreeMap<>();
    query.resourceLinkId().ifPresent(id -> parameters.put("resource_link_id", id));
    query.resourceId().ifPresent(id -> parameters.put("resource_id", id));
    query.tag().ifPresent(tag -> parameters.put("tag", tag));
    return with(container, parameters);
  }

  private static URI with(URI uri, Map<String, String> parameters) {
    StringBuilder address = new StringBuilder(uri.toString());
    parameters.forEach(
        (name, value) ->
            address
                .append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return URI.create(address.toString());
  }

  private static String json(Map<String, Object> members) {
    return JSONObjectUtils.toJSONString(members);
  }
}
