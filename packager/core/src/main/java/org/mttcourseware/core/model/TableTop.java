// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;
import java.util.Map;

/** A table-top exercise: roles, and injects in time. */
public record TableTop(
    String id,
    String title,
    int minutes,
    List<Block> introduction,
    List<Role> roles,
    List<Inject> injects)
    implements Activity {
  public TableTop {
    introduction = List.copyOf(introduction);
    roles = List.copyOf(roles);
    injects = List.copyOf(injects);
  }

  @Override
  public String kind() {
    return "tabletop";
  }

  /** Who a player is. */
  public record Role(String id, String title, String brief) {}

  /**
   * An event given to players.
   *
   * @param at minutes from the start
   * @param channel {@code radio paper phone screen media person}
   * @param to role ids, empty for all
   * @param contingency whether it is kept in reserve
   * @param questions for the players
   * @param roleTexts private text by role id: reaches that role only, and no self-study page
   * @param expect what experienced people looked for
   */
  public record Inject(
      String id,
      String title,
      int at,
      String channel,
      List<String> to,
      boolean contingency,
      List<Block> body,
      List<Html> questions,
      Map<String, List<Block>> roleTexts,
      List<Block> expect) {
    public Inject {
      to = List.copyOf(to);
      body = List.copyOf(body);
      questions = List.copyOf(questions);
      roleTexts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(roleTexts));
      expect = List.copyOf(expect);
    }
  }
}
