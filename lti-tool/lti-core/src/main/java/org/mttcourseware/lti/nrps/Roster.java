// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.nrps;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.Scopes;
import org.mttcourseware.lti.json.JsonList;
import org.mttcourseware.lti.json.JsonRead;
import org.mttcourseware.lti.service.Pages;
import org.mttcourseware.lti.service.ServiceAnswer;
import org.mttcourseware.lti.service.ServiceCalls;

/** Reads who is in a course (NRPS 2.0, 2.4): all pages, up to a limit, from one origin only. */
public final class Roster {
  private static final String MEMBERS = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private final ServiceCalls calls;
  private final int most;

  /**
   * @param most how many members are read at most
   */
  public Roster(ServiceCalls calls, int most) {
    this.calls = calls;
    this.most = most;
  }

  /**
   * The people of a course, each once.
   *
   * @param complete false if there were more than the limit, or the rest was on another origin
   */
  public record Members(List<Member> members, boolean complete) {
    public Members {
      members = List.copyOf(members);
    }
  }

  /**
   * Reads the members.
   *
   * @param resourceLinkId narrows to those who may see one link, where the platform can
   */
  public ServiceAnswer<Members> read(
      Registration registration, NamesRoles service, Optional<String> resourceLinkId) {
    Map<String, Member> found = new LinkedHashMap<>();
    ServiceAnswer<Boolean> read =
        new Pages(calls)
            .read(
                registration,
                Set.of(Scopes.MEMBERSHIP),
                resourceLinkId.map(id -> narrowed(service.url(), id)).orElse(service.url()),
                MEMBERS,
                page -> {
                  add(page, found);
                  return found.size() < most;
                });
    return read.done().isEmpty()
        ? read.failure()
        : new ServiceAnswer.Done<>(
            new Members(
                found.values().stream().limit(most).toList(),
                read.done().get() && found.size() <= most));
  }

  private static void add(JsonRead page, Map<String, Member> found) {
    page.object()
        .flatMap(container -> container.list("members"))
        .map(JsonList::objects)
        .orElse(List.of())
        .forEach(json -> Member.read(json).ifPresent(it -> found.putIfAbsent(it.userId(), it)));
  }

  private static URI narrowed(URI url, String resourceLinkId) {
    String text = url.toString();
    return URI.create(
        text
            + (text.indexOf('?') < 0 ? "?" : "&")
            + "rlid="
            + URLEncoder.encode(resourceLinkId, StandardCharsets.UTF_8));
  }
}
