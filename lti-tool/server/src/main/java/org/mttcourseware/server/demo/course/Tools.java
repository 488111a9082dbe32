// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools that an LMS knows. */
public final class Tools {
  private final Map<String, RegisteredTool> byClient = new LinkedHashMap<>();

  /** Adds a tool, or changes the one of the same client id. */
  public synchronized void put(RegisteredTool tool) {
    byClient.put(tool.clientId(), tool);
  }

  /** Lets a tool be used. */
  public synchronized void activate(RegisteredTool tool) {
    put(tool.activated());
  }

  /** Returns all, in the order in which they came. */
  public synchronized List<RegisteredTool> all() {
    return List.copyOf(byClient.values());
  }

  /** Returns the tool that a teacher adds content from: the first active one. */
  public synchronized Optional<RegisteredTool> usable() {
    return byClient.values().stream().filter(RegisteredTool::active).findFirst();
  }

  /** Returns whose client id it is. */
  public synchronized Optional<RegisteredTool> find(String clientId) {
    return Optional.ofNullable(byClient.get(clientId));
  }
}
