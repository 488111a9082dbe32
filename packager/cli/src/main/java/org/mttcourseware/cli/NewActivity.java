// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;

/** An activity to begin with: a page in its segment, and a file of its own for most kinds. */
final class NewActivity {
  static final List<String> KINDS =
      List.of("quiz", "reflection", "scenario", "film", "poll", "tabletop", "teachback");

  /** Written in the segment itself. */
  private static final Set<String> INLINE = Set.of("quiz", "reflection");

  private final String kind;
  private final String id;
  private final String title;
  private final Draft draft;
  private final Segment segment;
  private final String folder;

  NewActivity(String kind, String id, String title, Draft draft, Segment segment) {
    this.kind = kind;
    this.id = id;
    this.title = title;
    this.draft = draft;
    this.segment = segment;
    this.folder = NewCommand.folder(draft, segment);
  }

  /** Returns the file to write in. */
  String path() {
    return INLINE.contains(kind) ? draft.positions().of(segment).file() : folder + id + ".md";
  }

  void addTo(Scaffold scaffold) throws IOException {
    String page =
        INLINE.contains(kind)
            ? model(kind + ".md")
            : "# " + title + " {activity " + id + ".md}\n\nSay here why it is worth the time.\n";
    scaffold.change(draft.positions().of(segment).file(), text -> withPage(text, page));
    if (!INLINE.contains(kind)) {
      scaffold.create(path(), model(kind + ".md"));
    }
    if (kind.equals("film")) {
      addDrawing(scaffold);
    }
  }

  private void addDrawing(Scaffold scaffold) throws IOException {
    scaffold.create(folder + id + ".svg", model("film.svg"));
    String entry = id + ".svg: { licence: CC-BY-4.0, author: \"Name the author\" }\n";
    boolean listed = draft.root().resolve(folder + "media.yaml").toFile().exists();
    if (listed) {
      scaffold.change(folder + "media.yaml", text -> withLineEnd(text) + entry);
    } else {
      scaffold.create(folder + "media.yaml", entry);
    }
  }

  private String model(String name) throws IOException {
    return Scaffold.model(name, Map.of("id", id, "title", title));
  }

  /** Puts {@code page} at the end, or before the test with which the segment ends. */
  private String withPage(String text, String page) {
    List<Page> pages = segment.pages();
    String all = withLineEnd(text);
    if (pages.isEmpty() || !isTest(pages.get(pages.size() - 1))) {
      return all + "\n" + page;
    }
    int line = draft.positions().of(pages.get(pages.size() - 1)).line();
    int at = 0;
    for (int passed = 1; passed < line; passed++) {
      at = all.indexOf('\n', at) + 1;
    }
    return all.substring(0, at) + page + "\n" + all.substring(at);
  }

  private static boolean isTest(Page page) {
    return page.activities().stream().anyMatch(NewActivity::isGraded);
  }

  private static boolean isGraded(Activity activity) {
    return activity instanceof Quiz quiz && quiz.graded();
  }

  private static String withLineEnd(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }
}
