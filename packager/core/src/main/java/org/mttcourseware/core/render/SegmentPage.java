// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.StateBudget;

/** Renders the page of a segment. */
final class SegmentPage {
  private static final String END = "</body>";

  private final TemplateEngine templates;
  private final Edition edition;
  private final InterfaceTexts texts;
  private final Map<String, Content> knownMedia;
  private final StateBudget budget = StateBudget.standard();

  SegmentPage(
      TemplateEngine templates,
      Edition edition,
      InterfaceTexts texts,
      Map<String, Content> knownMedia) {
    this.templates = templates;
    this.edition = edition;
    this.texts = texts;
    this.knownMedia = knownMedia;
  }

  SegmentBuild render(Module module, Segment segment) {
    SegmentMedia media = new SegmentMedia(edition.media(), knownMedia, "../");
    Links links = new Links(media, texts.text("table.label"));
    Map<String, Object> names = new SegmentNames(edition, texts).of(module, segment, media);
    String page = templates.fill("page/segment.ftlh", names, links);
    Function<List<Block>, String> blocks = some -> filled("blocks", some, names, links);
    String key = new AnswerKey(links::resolved, blocks).json(segment);
    AuthorMarkup markup =
        new AuthorMarkup(links::resolved, blocks, some -> filled("notes", some, names, links));
    String live = new LiveText(markup).json(segment);
    return new SegmentBuild(
        module,
        segment,
        Content.of(withKey(page, key)),
        Content.of(withoutOrigin(page)),
        key,
        live,
        media.used(),
        budget.worstCase(segment));
  }

  /** Fills the template {@code part}, which names what it shows as it is named itself. */
  private String filled(
      String part, List<? extends Block> shown, Map<String, Object> names, Links links) {
    if (shown.isEmpty()) {
      return "";
    }
    Map<String, Object> with = new HashMap<>(names);
    with.put(part, shown);
    return templates.fill("page/" + part + ".ftlh", with, links).strip();
  }

  private static String withKey(String page, String key) {
    int end = page.lastIndexOf(END);
    return page.substring(0, end)
        + "<script type=\"application/json\" id=\"mtt-key\">"
        + AnswerKey.veiled(key)
        + "</script>\n"
        + page.substring(end);
  }

  /**
   * A server shows its page in a frame without an origin: films ask for captions as strangers, and
   * there is no page about the package beside it.
   */
  private static String withoutOrigin(String page) {
    return page.replace("<video ", "<video crossorigin=\"anonymous\" ")
        .replaceFirst("(?s)\\s*<p class=\"imprint about-link\">.*?</p>", "");
  }
}
