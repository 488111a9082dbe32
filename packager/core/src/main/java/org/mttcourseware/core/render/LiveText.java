// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Poll;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.TableTop;

/**
 * What a server needs of a segment to run its polls and its table-top exercises with a room. The
 * ids are the same in every language, so that one tally serves all.
 */
final class LiveText {
  private final AuthorMarkup markup;
  private final LiveTableTop exercises;

  LiveText(AuthorMarkup markup) {
    this.markup = markup;
    this.exercises = new LiveTableTop(markup);
  }

  /** Returns them as JSON; the empty string where the segment has nothing for a room. */
  String json(Segment segment) {
    Map<String, Object> polls = new LinkedHashMap<>();
    Map<String, Object> tabletops = new LinkedHashMap<>();
    segment
        .activities()
        .forEach(
            activity -> {
              if (activity instanceof Poll poll) {
                polls.put(poll.id(), poll(poll));
              } else if (activity instanceof TableTop exercise) {
                tabletops.put(exercise.id(), exercises.of(exercise));
              }
            });
    if (polls.isEmpty() && tabletops.isEmpty()) {
      return "";
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("polls", polls);
    out.put("tabletops", tabletops);
    return InterfaceTexts.json(out);
  }

  private Map<String, Object> poll(Poll poll) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("title", poll.title());
    out.put("rounds", poll.rounds());
    out.put("introduction", markup.of(poll.introduction()));
    out.put("ballots", poll.ballots().stream().map(this::ballot).toList());
    return out;
  }

  private Map<String, Object> ballot(Poll.Ballot ballot) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", ballot.id());
    out.put("kind", ballot.kind());
    out.put("title", ballot.title());
    out.put("body", markup.of(ballot.body()));
    out.put("options", ballot.options().stream().map(this::option).toList());
    out.put("from", ballot.from());
    out.put("to", ballot.to());
    out.put("discuss", markup.of(ballot.discuss()));
    return out;
  }

  private Map<String, Object> option(Option option) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", option.id());
    out.put("text", markup.of(option.text()));
    out.put("right", option.right());
    return out;
  }
}
