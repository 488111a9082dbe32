// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.Source;
import org.mttcourseware.core.model.StateBudget;
import org.mttcourseware.core.model.Term;

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
    Map<String, Object> names = names(module, segment, media);
    String page = templates.fill("page/segment.ftlh", names, links);
    String key =
        new AnswerKey(links::resolved, blocks -> blocks(blocks, names, links)).json(segment);
    return new SegmentBuild(
        module,
        segment,
        Content.of(withKey(page, key)),
        Content.of(withoutOrigin(page)),
        key,
        media.used(),
        budget.worstCase(segment));
  }

  private Map<String, Object> names(Module module, Segment segment, SegmentMedia media) {
    Map<String, Object> names = new HashMap<>(TemplateFunctions.of(texts, media));
    names.put("segment", segment);
    names.put("module", module);
    names.put("head", edition.head());
    names.put("language", edition.language());
    names.put("theme", edition.theme());
    String logo = edition.theme().logo();
    names.put("logoUrl", logo == null ? "" : media.url(logo));
    names.put("glossary", glossary(module, segment));
    names.put("sources", sources(segment));
    names.put("inserts", edition.inserts());
    names.put(
        "outcomes",
        module.outcomes().stream()
            .filter(outcome -> segment.outcomes().contains(outcome.id()))
            .toList());
    names.put("textsJson", new Html(texts.scriptedAsJson()));
    return names;
  }

  private String blocks(List<Block> blocks, Map<String, Object> names, Links links) {
    if (blocks.isEmpty()) {
      return "";
    }
    Map<String, Object> with = new HashMap<>(names);
    with.put("blocks", blocks);
    return templates.fill("page/blocks.ftlh", with, links).strip();
  }

  private static String withKey(String page, String key) {
    int end = page.lastIndexOf(END);
    return page.substring(0, end)
        + "<script type=\"application/json\" id=\"mtt-key\">"
        + AnswerKey.veiled(key)
        + "</script>\n"
        + page.substring(end);
  }

  /** A server shows its page in a frame without an origin: films ask for captions as strangers. */
  private static String withoutOrigin(String page) {
    return page.replace("<video ", "<video crossorigin=\"anonymous\" ");
  }

  private static List<Term> glossary(Module module, Segment segment) {
    Set<String> linked = linked("term", segment);
    return module.glossary().stream().filter(term -> linked.contains(term.id())).toList();
  }

  private List<Source> sources(Segment segment) {
    Set<String> named = new LinkedHashSet<>(segment.sources());
    named.addAll(linked("source", segment));
    return named.stream().map(edition.sources()::get).filter(java.util.Objects::nonNull).toList();
  }

  /**
   * Returns what a segment's texts link to. A record's words hold those of all its parts, so one
   * look is enough.
   */
  private static Set<String> linked(String scheme, Segment segment) {
    Set<String> ids = new LinkedHashSet<>();
    Matcher matcher =
        Pattern.compile("href=\"" + scheme + ":([^\"]+)\"|, source=([a-z0-9-]+),")
            .matcher(segment.toString());
    while (matcher.find()) {
      String callout = matcher.group(2);
      if (matcher.group(1) != null) {
        ids.add(matcher.group(1));
      } else if (scheme.equals("source") && callout != null) {
        ids.add(callout);
      }
    }
    return ids;
  }
}
