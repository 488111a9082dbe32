// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.TableTop;

/**
 * A table-top exercise as a server runs it with a room. What each kind of reader may see stands
 * apart: the message, what one role alone learns, what is looked for, and the trainer's notes.
 */
final class LiveTableTop {
  private final AuthorMarkup markup;

  LiveTableTop(AuthorMarkup markup) {
    this.markup = markup;
  }

  Map<String, Object> of(TableTop exercise) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("title", exercise.title());
    out.put("minutes", exercise.minutes());
    out.put("introduction", markup.of(exercise.introduction()));
    out.put("notes", markup.ofNotes(notesIn(exercise.introduction())));
    out.put("roles", exercise.roles().stream().map(LiveTableTop::role).toList());
    out.put("injects", exercise.injects().stream().map(this::inject).toList());
    return out;
  }

  private static Map<String, Object> role(TableTop.Role role) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", role.id());
    out.put("title", role.title());
    out.put("brief", role.brief());
    return out;
  }

  private Map<String, Object> inject(TableTop.Inject inject) {
    Map<String, String> roleTexts = new LinkedHashMap<>();
    inject.roleTexts().forEach((role, text) -> roleTexts.put(role, markup.of(text)));
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", inject.id());
    out.put("title", inject.title());
    out.put("at", inject.at());
    out.put("channel", inject.channel());
    out.put("to", inject.to());
    out.put("contingency", inject.contingency());
    out.put("body", markup.of(inject.body()));
    out.put("questions", inject.questions().stream().map(markup::of).toList());
    out.put("roleTexts", roleTexts);
    out.put("expect", points(markup.of(inject.expect())));
    out.put("notes", markup.ofNotes(notesOf(inject)));
    return out;
  }

  private static List<String> points(String expected) {
    Document document = Jsoup.parseBodyFragment(expected);
    document.outputSettings().prettyPrint(false);
    return LookedFor.points(document.body());
  }

  /** Returns all notes of an inject, wherever the author put them. */
  private static List<Block.TrainerNote> notesOf(TableTop.Inject inject) {
    List<Block> all = new ArrayList<>(inject.body());
    inject.roleTexts().values().forEach(all::addAll);
    all.addAll(inject.expect());
    return notesIn(all);
  }

  private static List<Block.TrainerNote> notesIn(List<Block> blocks) {
    List<Block.TrainerNote> found = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.TrainerNote note) {
        found.add(note);
      } else if (block instanceof Block.Callout callout) {
        found.addAll(notesIn(callout.body()));
      }
    }
    return found;
  }
}
