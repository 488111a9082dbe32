// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.register;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What we tell a platform about ourselves (Dynamic Registration 1.0, 3.5).
 *
 * @param launch the redirect address, and the target of a plain launch
 * @param name our name
 * @param names our name in other languages, by language tag
 * @param deepLinkLabel the text of the button with which a teacher adds content
 * @param scopes what we would like to do; only what the platform offers is asked for
 * @param claims what we would like to know of a person
 * @param custom parameters of every launch, such as histories of copied courses
 */
public record ToolDescription(
    URI login,
    URI launch,
    URI deepLink,
    URI jwks,
    URI logo,
    String name,
    SortedMap<String, String> names,
    String description,
    String deepLinkLabel,
    SortedMap<String, String> deepLinkLabels,
    Optional<URI> policy,
    Set<String> scopes,
    Set<String> claims,
    SortedMap<String, String> custom) {

  /** The parameters that carry a course's settings over to its copy (LTI Core 1.3, appendix B). */
  public static SortedMap<String, String> histories() {
    return new TreeMap<>(
        Map.of(
            "context_history", "$Context.id.history",
            "resource_link_history", "$ResourceLink.id.history"));
  }
}
