// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Poll;
import org.mttcourseware.core.model.Segment;

/**
 * What a server needs of a segment to run its polls with a room. The ids are the same in every
 * language, so that one tally serves all.
 */
final class LiveText {
  private final Function<Html, String> html;
  private final Function<List<Block>, String> blocks;

  /**
   * Makes texts.
   *
   * @param html author text to markup
   * @param blocks author blocks to markup
   */
  LiveText(Function<Html, String> html, Function<List<Block>, String> blocks) {
    this.html = html;
    this.blocks = blocks;
  }

  /** Returns them as JSON; the empty string where the segment has nothing for a room. */
  String json(Segment segment) {
    Map<String, Object> polls = new LinkedHashMap<>();
    segment.activities().stream()
        .filter(Poll.class::isInstance)
        .map(Poll.class::cast)
        .forEach(poll -> polls.put(poll.id(), poll(poll)));
    return polls.isEmpty() ? "" : InterfaceTexts.json(Map.of("polls", polls));
  }

  private Map<String, Object> poll(Poll poll) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("title", poll.title());
    out.put("rounds", poll.rounds());
    out.put("introduction", blocks.apply(poll.introduction()));
    out.put("ballots", poll.ballots().stream().map(this::ballot).toList());
    return out;
  }

  private Map<String, Object> ballot(Poll.Ballot ballot) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", ballot.id());
    out.put("kind", ballot.kind());
    out.put("title", ballot.title());
    out.put("body", blocks.apply(ballot.body()));
    out.put("options", ballot.options().stream().map(this::option).toList());
    out.put("from", ballot.from());
    out.put("to", ballot.to());
    out.put("discuss", blocks.apply(ballot.discuss()));
    return out;
  }

  private Map<String, Object> option(Option option) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", option.id());
    out.put("text", html.apply(option.text()));
    out.put("right", option.right());
    return out;
  }
}
