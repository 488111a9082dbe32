// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.Service;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.store.DatabaseAddress;
import org.mttcourseware.server.store.EitherDatabase;

/** A login ends once, in the browser that began it, at whichever instance; on both databases. */
class StateTest {
  @TempDir Path folder;

  /** Two instances over one database; the embedded one lets only one instance in at a time. */
  private List<Served> instances(EitherDatabase which) {
    if (which == EitherDatabase.EMBEDDED) {
      Served one = Served.start();
      return List.of(one, one);
    }
    DatabaseAddress address = which.fresh(folder);
    Map<Setting, String> settings = new HashMap<>();
    settings.put(Setting.MTT_DATABASE_URL, address.url());
    settings.put(Setting.MTT_DATABASE_USER, address.user());
    settings.put(Setting.MTT_DATABASE_PASSWORD, address.password());
    settings.put(Setting.MTT_SECRET, "the same secret on all instances of a test");
    settings.put(Setting.MTT_PUBLIC_URL, "http://localhost");
    return List.of(Served.start(settings), Served.start(settings));
  }

  @ParameterizedTest
  @EnumSource
  void endsALoginOnceAndInItsBrowser(EitherDatabase which) {
    List<Served> instances = instances(which);
    Service one = at(instances.get(0));
    Service other = at(instances.get(1));
    try (TestLms lms = TestLms.of(one.database(), "north")) {
      endsOnce(one, other, lms);
      takesNoOtherBrowser(one, other, lms);
      takesNoSwappedOrForgedState(one, lms);
      letsOneOfManyIn(one, other, lms);
    } finally {
      instances.stream().distinct().forEach(Served::close);
    }
  }

  private static Service at(Served served) {
    return served.service();
  }

  private void endsOnce(Service one, Service other, TestLms lms) {
    Visitor visitor = new Visitor();
    Visitor.Begun login = visitor.login(one, lms);
    String token = TestLms.sign(lms.launch(login));
    HttpResponse<String> first = visitor.launch(other, login, token);

    assertEquals(303, first.statusCode(), first.body());
    assertEquals(401, visitor.launch(one, login, token).statusCode());
    assertEquals(401, visitor.launch(other, login, token).statusCode());
    assertEquals(1, Stored.count(one.database(), "lti_session"));
  }

  private void takesNoOtherBrowser(Service one, Service other, TestLms lms) {
    Visitor.Begun login = new Visitor().login(one, lms);
    Visitor another = new Visitor();
    String token = TestLms.sign(lms.launch(login));

    HttpResponse<String> without = another.launch(one, login, token);
    another.login(one, lms);
    HttpResponse<String> withItsOwn = another.launch(other, login, token);

    assertEquals(401, without.statusCode());
    assertTrue(without.body().contains("target=\"_blank\""), "a window of its own is offered");
    assertEquals(401, withItsOwn.statusCode());
    assertEquals(1, Stored.count(one.database(), "lti_session"));
  }

  private void takesNoSwappedOrForgedState(Service tool, TestLms lms) {
    Visitor visitor = new Visitor();
    Visitor.Begun first = visitor.login(tool, lms);
    Visitor.Begun second = visitor.login(tool, lms);
    String token = TestLms.sign(lms.launch(first));
    char last = first.state().charAt(60) == 'A' ? 'B' : 'A';
    String forged = first.state().substring(0, 60) + last + first.state().substring(61);

    assertEquals(401, visitor.launch(tool, second, token).statusCode());
    for (String state : List.of(forged, "x", "A".repeat(20_000))) {
      assertEquals(
          401,
          visitor
              .post(tool, "/lti/launch", Map.of("id_token", token, "state", state))
              .statusCode());
    }
    assertEquals(400, visitor.post(tool, "/lti/launch", Map.of("id_token", token)).statusCode());
    assertEquals(303, visitor.launch(tool, first, token).statusCode(), "the login is not spoilt");
  }

  private void letsOneOfManyIn(Service one, Service other, TestLms lms) {
    Visitor visitor = new Visitor();
    Visitor.Begun login = visitor.login(one, lms);
    String token = TestLms.sign(lms.launch(login));
    int before = Stored.count(one.database(), "lti_session");

    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Service tool = i % 2 == 0 ? one : other;
      answers.add(
          CompletableFuture.supplyAsync(() -> visitor.launch(tool, login, token).statusCode()));
    }

    long in = answers.stream().map(CompletableFuture::join).filter(it -> it == 303).count();
    assertEquals(1, in);
    assertEquals(before + 1, Stored.count(one.database(), "lti_session"));
  }
}
