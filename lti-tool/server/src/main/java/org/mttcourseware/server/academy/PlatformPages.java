// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/** The platforms of an academy, and all that can be changed about one. */
final class PlatformPages {
  private final Desk desk;
  private final AdminPages pages;
  private final Database database;
  private final PlatformStores stores;
  private final FirstLaunch firstLaunch;
  private final WebAddress addresses;

  PlatformPages(
      Desk desk,
      AdminPages pages,
      Database database,
      PlatformStores stores,
      FirstLaunch firstLaunch,
      WebAddress addresses) {
    this.desk = desk;
    this.pages = pages;
    this.database = database;
    this.stores = stores;
    this.firstLaunch = firstLaunch;
    this.addresses = addresses;
  }

  void routes(RoutesConfig routes) {
    desk.get(routes, "/platforms", this::list);
    desk.get(routes, "/platforms/{platform}", this::page);
    desk.get(routes, "/platforms/{platform}/launches", this::launches);
    desk.post(routes, "/platforms/{platform}/addresses", this::changeAddresses);
    desk.post(routes, "/platforms/{platform}/state", this::changeState);
    desk.post(routes, "/platforms/{platform}/trust", this::changeTrust);
    desk.post(routes, "/platforms/{platform}/proposal", this::decideProposal);
    desk.post(routes, "/platforms/{platform}/remove", this::remove);
  }

  private void list(Context context, Visit visit) {
    List<Platform> all = database.of(visit.academyId(), stores.platforms()::all);
    pages.show(context, visit, "academy/platforms", Map.of("platforms", all));
  }

  private Platform found(AcademyRows rows, Context context) {
    return stores
        .platforms()
        .find(rows, context.pathParam("platform"))
        .orElseThrow(() -> new RefusedException(404, "web.not-found"));
  }

  private void page(Context context, Visit visit) {
    show(context, visit, Map.of(), Map.of());
  }

  private void show(
      Context context, Visit visit, Map<String, String> typed, Map<String, String> problems) {
    Map<String, Object> names = new HashMap<>();
    names.put("problems", problems);
    database.change(
        visit.academyId(),
        rows -> {
          Platform platform = found(rows, context);
          names.put("platform", platform);
          names.put("product", NewPlatform.name(platform.product(), visit));
          names.put("deployments", stores.deployments().of(rows, platform));
          names.put("launch", firstLaunch.sentence(rows, platform, visit.texts()));
          Map<String, String> values = new HashMap<>(values(platform));
          values.putAll(typed);
          names.put("values", values);
        });
    pages.show(context, visit, "academy/platform", names);
  }

  private static Map<String, String> values(Platform platform) {
    Platform.Addresses addresses = platform.addresses();
    return Map.of(
        "name", platform.name(),
        "authorization", addresses.authorization(),
        "token", addresses.token(),
        "jwks", addresses.jwks(),
        "audience", addresses.audience(),
        "confirm", "");
  }

  private void launches(Context context, Visit visit) {
    FirstLaunch.Sentence sentence =
        database.of(
            visit.academyId(),
            rows -> firstLaunch.sentence(rows, found(rows, context), visit.texts()));
    context.json(sentence);
  }

  private void changeAddresses(Context context, Visit visit) {
    Form form = new Form(context, visit.texts());
    String name = form.required("name", 200);
    Platform.Addresses typed = PlatformForm.endpoints(form, addresses, "", "");
    if (!form.isRight()) {
      context.status(422);
      show(context, visit, form.values(), form.problems());
      return;
    }
    change(
        context,
        visit,
        "academy.act-platform-changed",
        (rows, platform) -> stores.platforms().change(rows, platform.id(), name, typed));
  }

  private void changeState(Context context, Visit visit) {
    boolean on = "on".equals(context.formParam("state"));
    change(
        context,
        visit,
        on ? "academy.act-platform-on" : "academy.act-platform-off",
        (rows, platform) ->
            stores
                .platforms()
                .setState(rows, platform.id(), on ? Platform.State.ACTIVE : Platform.State.OFF));
  }

  private void changeTrust(Context context, Visit visit) {
    boolean trusts = "on".equals(context.formParam("trust"));
    change(
        context,
        visit,
        trusts ? "academy.act-platform-trusted" : "academy.act-platform-not-trusted",
        (rows, platform) -> stores.platforms().setTrust(rows, platform.id(), trusts));
  }

  private void decideProposal(Context context, Visit visit) {
    boolean taken = "take".equals(context.formParam("proposal"));
    change(
        context,
        visit,
        taken ? "academy.act-proposal-taken" : "academy.act-proposal-dropped",
        (rows, platform) ->
            platform
                .proposed()
                .filter(proposed -> taken)
                .ifPresentOrElse(
                    proposed ->
                        stores.platforms().change(rows, platform.id(), platform.name(), proposed),
                    () -> stores.platforms().propose(rows, platform.id(), null)));
  }

  private void change(
      Context context, Visit visit, String act, BiConsumer<AcademyRows, Platform> change) {
    database.change(
        visit.academyId(),
        rows -> {
          Platform platform = found(rows, context);
          change.accept(rows, platform);
          desk.audit().write(rows, visit.actor(), act, platform.name());
        });
    stores.changed();
    String path = "/platforms/" + context.pathParam("platform");
    AdminPages.done(context, visit, path, "academy.said-saved");
  }

  private void remove(Context context, Visit visit) {
    String typed = new Form(context, visit.texts()).optional("confirm", 200);
    String wrong =
        database.of(
            visit.academyId(),
            rows -> {
              Platform platform = found(rows, context);
              if (!typed.equals(platform.name())) {
                return "academy.wrong-name";
              }
              if (stores.deployments().othersHave(rows, platform)) {
                return "academy.wrong-others-platform";
              }
              stores.platforms().remove(rows, platform.id());
              desk.audit()
                  .write(rows, visit.actor(), "academy.act-platform-removed", platform.name());
              return "";
            });
    if (!wrong.isEmpty()) {
      context.status(422);
      show(context, visit, Map.of(), Map.of("confirm", visit.texts().text(wrong)));
      return;
    }
    stores.changed();
    AdminPages.done(context, visit, "/platforms", "academy.said-platform-removed");
  }
}
