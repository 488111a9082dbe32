// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.deeplink.ContentItem;
import org.mttcourseware.lti.deeplink.DeepLinkResponse;
import org.mttcourseware.lti.deeplink.DeepLinkingSettings;
import org.mttcourseware.lti.keys.ToolKeys;
import org.mttcourseware.lti.login.Registrations;
import org.mttcourseware.server.launch.LinkingRequest;
import org.mttcourseware.server.launch.LtiSession;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.RefusedException;

/** Signs the answer to the request that a session began with. */
final class Answers {
  private final Database database;
  private final Registrations registrations;
  private final ToolKeys keys;
  private final Clock clock;

  Answers(Database database, Registrations registrations, ToolKeys keys, Clock clock) {
    this.database = database;
    this.registrations = registrations;
    this.keys = keys;
    this.clock = clock;
  }

  private record Deployment(String platform, String lmsId) {}

  /** Returns the signed answer; no items say that the teacher cancelled. */
  DeepLinkResponse sign(LtiSession session, LinkingRequest request, List<ContentItem> items) {
    Deployment deployment = deployment(session);
    Registration registration =
        registrations.byId(deployment.platform()).orElseThrow(Answers::gone);
    return DeepLinkResponse.of(
        registration,
        deployment.lmsId(),
        settings(request),
        items,
        DeepLinkResponse.Remark.NONE,
        keys,
        clock);
  }

  private Deployment deployment(LtiSession session) {
    return database
        .of(
            session.academy(),
            rows ->
                rows.query(
                        "select platform, deployment_id from deployment where academy = :academy"
                            + " and id = :id and state = 'APPROVED'")
                    .bind("id", session.deployment())
                    .map(
                        (row, names) ->
                            new Deployment(
                                row.getString("platform"), row.getString("deployment_id")))
                    .findOne())
        .orElseThrow(Answers::gone);
  }

  private static DeepLinkingSettings settings(LinkingRequest request) {
    return new DeepLinkingSettings(
        URI.create(request.returnUrl()),
        Set.copyOf(request.acceptTypes()),
        Set.copyOf(request.acceptTargets()),
        Optional.ofNullable(request.acceptMultiple()),
        Optional.ofNullable(request.acceptLineItem()),
        Optional.empty(),
        Optional.ofNullable(request.title()),
        Optional.ofNullable(request.text()),
        Optional.ofNullable(request.data()));
  }

  private static RefusedException gone() {
    return new RefusedException(409, "linking.platform-gone");
  }
}
