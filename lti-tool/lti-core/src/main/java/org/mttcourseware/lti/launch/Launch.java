// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.ags.AgsEndpoint;
import org.mttcourseware.lti.deeplink.DeepLinkingSettings;
import org.mttcourseware.lti.nrps.NamesRoles;
import org.mttcourseware.lti.role.Roles;

/**
 * A verified message of a platform: who opened what, where (LTI Core 1.3, 5).
 *
 * @param target what to open; on our own origin
 * @param subject the user's id at this platform; none if the launch is anonymous
 * @param custom the parameters of the link, without those that the platform could not fill in
 * @param mentees ids of the users that a mentor may see
 * @param issued when the platform made the message, by its own clock
 */
public record Launch(
    Registration registration,
    String deploymentId,
    MessageType messageType,
    URI target,
    Optional<String> subject,
    Person person,
    Roles roles,
    Optional<Context> context,
    Optional<ResourceLink> resourceLink,
    Map<String, String> custom,
    Presentation presentation,
    Optional<ToolPlatform> toolPlatform,
    Optional<AgsEndpoint> ags,
    Optional<NamesRoles> namesRoles,
    Optional<DeepLinkingSettings> deepLinking,
    Optional<ForUser> forUser,
    Set<String> mentees,
    Instant issued) {
  public Launch {
    custom = Map.copyOf(custom);
    mentees = Set.copyOf(mentees);
  }

  /** Without anything about the person. */
  @Override
  public String toString() {
    return "Launch[" + messageType + ", " + registration.id() + ", " + deploymentId + "]";
  }
}
