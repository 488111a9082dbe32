// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mttcourseware.server.live.SafeMarkup;

/**
 * A table-top exercise in one language.
 *
 * @param language of its words: not that asked for where it is not translated
 * @param injects the whole timeline, in the order of the plan
 */
record Exercise(
    String language,
    String direction,
    String title,
    int minutes,
    String introduction,
    String notes,
    List<Role> roles,
    List<Inject> injects) {
  Exercise {
    roles = List.copyOf(roles);
    injects = List.copyOf(injects);
  }

  /** Returns the exercise of {@code node}, its texts; nothing if they are none. */
  static Optional<Exercise> of(JsonNode node, String language, String direction) {
    List<Role> roles = all(node.path("roles")).map(Role::of).toList();
    List<Inject> injects = all(node.path("injects")).map(Inject::of).toList();
    return roles.isEmpty() || injects.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Exercise(
                language,
                direction,
                SafeMarkup.words(node.path("title").asText()),
                node.path("minutes").asInt(),
                SafeMarkup.of(node.path("introduction").asText()),
                SafeMarkup.of(node.path("notes").asText()),
                roles,
                injects));
  }

  private static Stream<JsonNode> all(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  Optional<Role> role(String id) {
    return roles.stream().filter(role -> role.id().equals(id)).findFirst();
  }

  Optional<Inject> inject(String id) {
    return injects.stream().filter(inject -> inject.id().equals(id)).findFirst();
  }

  /** Returns what the role {@code id} is called; nothing for a trainer, who has none. */
  String roleTitle(String id) {
    return role(id).map(Role::title).orElse("");
  }
}
