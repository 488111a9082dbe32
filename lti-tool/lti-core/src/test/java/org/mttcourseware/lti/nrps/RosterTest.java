// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.nrps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.http.HttpCall;
import org.mttcourseware.lti.platform.FakeNet;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeServices;
import org.mttcourseware.lti.service.ServiceAnswer;

/** Who is in a course (NRPS 2.0). */
class RosterTest {
  private static final String MEMBERS = FakePlatform.ISSUER + "/members";

  private final FakeServices services = new FakeServices();

  private ServiceAnswer<Roster.Members> read(int most) {
    return new Roster(services.calls, most)
        .read(
            FakePlatform.registration(),
            new NamesRoles(URI.create(MEMBERS + "?c=1")),
            Optional.of("link 1"));
  }

  private static String page(String... ids) {
    return "{\"id\":\"x\",\"members\":["
        + List.of(ids).stream()
            .map(id -> "{\"user_id\":\"" + id + "\",\"roles\":[\"Learner\"]}")
            .reduce((one, other) -> one + "," + other)
            .orElse("")
        + "]}";
  }

  @Test
  void readsMembersOfEveryPage() {
    services.net.at(
        MEMBERS,
        call ->
            call.uri().toString().contains("p=2")
                ? FakeNet.json(page("c", "a"))
                : FakeNet.with(
                    FakeNet.json(page("a", "b")), "Link", "<" + MEMBERS + "?p=2>; rel=\"next\""));

    Roster.Members members = read(100).done().orElseThrow();

    assertTrue(members.complete());
    assertEquals(List.of("a", "b", "c"), members.members().stream().map(Member::userId).toList());
    assertTrue(members.members().get(0).roles().learns());
    HttpCall first = services.net.calls().get(1);
    assertEquals(MEMBERS + "?c=1&rlid=link+1", first.uri().toString());
    assertEquals(
        "application/vnd.ims.lti-nrps.v2.membershipcontainer+json", first.headers().get("Accept"));
  }

  @Test
  void readsNoMoreThanTheLimit() {
    services.net.at(MEMBERS, call -> FakeNet.json(page("a", "b", "c")));

    Roster.Members members = read(2).done().orElseThrow();

    assertFalse(members.complete());
    assertEquals(2, members.members().size());
  }

  @Test
  void takesTheTokenToNoOtherOrigin() {
    services.net.at(
        MEMBERS,
        call ->
            FakeNet.with(
                FakeNet.json(page("a")), "Link", "<https://evil.example.net/m>; rel=\"next\""));

    assertEquals(1, read(10).done().orElseThrow().members().size());
    assertEquals(0, services.net.callsTo("https://evil.example.net/m"));
  }

  @Test
  void endsWhereThePlatformDoesNot() {
    services.net.at(
        MEMBERS,
        call ->
            FakeNet.with(
                FakeNet.json(page("a")),
                "Link",
                "<" + MEMBERS + "?p=" + services.net.callsTo(MEMBERS) + ">; rel=\"next\""));

    assertFalse(read(10).done().orElseThrow().complete());
    assertEquals(200, services.net.callsTo(MEMBERS));
  }

  @Test
  void readsOddMembers() {
    services.net.at(
        MEMBERS,
        call ->
            FakeNet.json(
                "{\"members\":[5,{},{\"user_id\":\"\"},{\"user_id\":\"a\",\"roles\":null,\"status\":\"Inactive\",\"name\":null}]}"));

    Member member = read(10).done().orElseThrow().members().get(0);

    assertEquals(Member.Status.INACTIVE, member.status());
    assertEquals(Optional.empty(), member.name());
    assertFalse(member.roles().learns());
  }

  @Test
  void namesWhatWentWrong() {
    services.net.at(MEMBERS, call -> FakeNet.page(200));
    assertInstanceOf(ServiceAnswer.NotAnLms.class, read(10));
    services.net.at(MEMBERS, call -> FakeNet.page(403));
    assertInstanceOf(ServiceAnswer.Rejected.class, read(10));
  }
}
