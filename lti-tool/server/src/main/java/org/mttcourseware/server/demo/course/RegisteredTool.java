// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.util.List;
import java.util.Map;

/**
 * A tool as an LMS knows it.
 *
 * @param deploymentId a number as text, as Moodle counts them
 * @param loginUrl where a login begins
 * @param launchUrl where a link without an address of its own goes
 * @param deepLinkUrl where content is picked; as {@code launchUrl} if the tool named no other
 * @param custom what every launch says beside the custom parameters of its link
 * @param active whether the administrator lets it be used
 */
public record RegisteredTool(
    String clientId,
    String deploymentId,
    String name,
    String loginUrl,
    String launchUrl,
    String deepLinkUrl,
    List<String> redirectUris,
    String jwksUri,
    Map<String, String> custom,
    boolean active) {
  public RegisteredTool {
    redirectUris = List.copyOf(redirectUris);
    custom = Map.copyOf(custom);
  }

  RegisteredTool activated() {
    return new RegisteredTool(
        clientId,
        deploymentId,
        name,
        loginUrl,
        launchUrl,
        deepLinkUrl,
        redirectUris,
        jwksUri,
        custom,
        true);
  }
}
