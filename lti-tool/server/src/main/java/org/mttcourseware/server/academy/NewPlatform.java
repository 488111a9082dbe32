// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/** Connecting an LMS: by one link that its administrator pastes, or by hand in its own words. */
final class NewPlatform {
  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final PlatformStores stores;
  private final Invitations invitations;
  private final WebAddress addresses;
  private final ToolAddresses tool;
  private final URI publicUrl;

  NewPlatform(
      Desk desk,
      AdminPages pages,
      Database database,
      PlatformStores stores,
      Invitations invitations,
      WebAddress addresses,
      URI publicUrl) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.stores = stores;
    this.invitations = invitations;
    this.addresses = addresses;
    this.tool = new ToolAddresses(publicUrl);
    this.publicUrl = publicUrl;
  }

  void routes(RoutesConfig routes) {
    desk.get(routes, "/platforms/new", this::choose);
    desk.get(routes, "/platforms/new/{product}", this::page);
    desk.post(routes, "/platforms/new/{product}", this::add);
    desk.post(routes, "/platforms/new/{product}/link", this::makeLink);
  }

  private void choose(Context context, Visit visit) {
    pages.show(context, visit, "academy/products", Map.of("products", List.of(Product.values())));
  }

  private static Guide guide(Context context) {
    return Product.of(context.pathParam("product"))
        .map(Guide::of)
        .orElseThrow(() -> new RefusedException(404, "web.not-found"));
  }

  /** A field of the LMS's form and what to put there. */
  public record Copied(String field, String value, boolean chosen) {}

  private void page(Context context, Visit visit) {
    Guide guide = guide(context);
    String site = Optional.ofNullable(context.queryParam("site")).orElse("").strip();
    Map<String, String> problems = new HashMap<>();
    if (!site.isEmpty()) {
      addresses.wrong(site).ifPresent(text -> problems.put("site", visit.texts().text(text)));
    }
    Map<String, String> values = new HashMap<>(guide.prefilled(problems.isEmpty() ? site : ""));
    values.put("site", site);
    show(context, visit, guide, values, problems, "");
  }

  private void show(
      Context context,
      Visit visit,
      Guide guide,
      Map<String, String> values,
      Map<String, String> problems,
      String link) {
    Product product = Product.of(guide.product()).orElse(Product.OTHER);
    List<Copied> copies =
        guide.copies().stream()
            .map(
                copy ->
                    new Copied(
                        copy.field(), tool.value(copy.value()), copy.value().startsWith("=")))
            .toList();
    Map<String, Object> names = new HashMap<>();
    names.put("product", guide.product());
    names.put("title", name(product, visit));
    names.put("dynamic", guide.dynamic());
    names.put("needsSite", guide.needsSite());
    names.put("copies", copies);
    names.put("calls", guide.calls());
    names.put("values", values);
    names.put("problems", problems);
    names.put("link", link);
    pages.show(context, visit, "academy/connect", names);
  }

  static String name(Product product, Visit visit) {
    return product.title().isEmpty()
        ? visit.texts().text("academy.product-other")
        : product.title();
  }

  /** Answers with the link itself, not with a redirect: it is shown this once. */
  private void makeLink(Context context, Visit visit) {
    Guide guide = guide(context);
    boolean confirms = new Form(context, visit.texts()).ticked("confirms");
    String token =
        database.of(
            visit.academyId(),
            rows -> {
              desk.audit().write(rows, visit.actor(), "academy.act-registration-link", "");
              return invitations.make(rows, Invitations.Kind.REGISTRATION, visit.actor(), confirms);
            });
    String link = publicUrl + Invitations.Kind.REGISTRATION.path() + token;
    Map<String, String> values = new HashMap<>(guide.prefilled(""));
    values.put("site", "");
    show(context, visit, guide, values, Map.of(), link);
  }

  private void add(Context context, Visit visit) {
    Guide guide = guide(context);
    Form form = new Form(context, visit.texts());
    PlatformForm typed = PlatformForm.read(form, addresses);
    Optional<String> id =
        form.isRight()
            ? database.of(visit.academyId(), rows -> add(rows, visit, guide, typed))
            : Optional.empty();
    if (id.isEmpty()) {
      if (form.isRight()) {
        form.wrong("client", "academy.wrong-known-platform");
      }
      Map<String, String> values = new HashMap<>(form.values());
      values.put("site", "");
      context.status(422);
      show(context, visit, guide, values, form.problems(), "");
      return;
    }
    stores.changed();
    AdminPages.done(context, visit, "/platforms/" + id.get(), "academy.said-platform-added");
  }

  private Optional<String> add(AcademyRows rows, Visit visit, Guide guide, PlatformForm typed) {
    Product product = Product.of(guide.product()).orElse(Product.OTHER);
    return stores.add(rows, visit.actor(), product, typed, Platform.State.ACTIVE);
  }
}
