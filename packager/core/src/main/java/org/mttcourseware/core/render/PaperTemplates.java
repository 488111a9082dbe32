// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Page;

/** Fills the templates in {@code paper/} and the paper form of each activity. */
final class PaperTemplates implements PaperPages {
  private final TemplateEngine templates;
  private final Edition edition;
  private final InterfaceTexts texts;
  private final Map<String, Content> knownMedia;

  PaperTemplates(
      TemplateEngine templates,
      Edition edition,
      InterfaceTexts texts,
      Map<String, Content> knownMedia) {
    this.templates = templates;
    this.edition = edition;
    this.texts = texts;
    this.knownMedia = knownMedia;
  }

  @Override
  public PaperText page(SegmentBuild segment, Page page, PaperUse use, String up) {
    return fill("page", segment, Map.of("page", page), use, up);
  }

  @Override
  public PaperText part(String template, SegmentBuild segment, PaperUse use, String up) {
    return fill(template, segment, Map.of(), use, up);
  }

  @Override
  public PaperText blocks(SegmentBuild segment, List<Block> blocks, String up) {
    return fill("blocks", segment, Map.of("blocks", blocks), PaperUse.BOOK, up);
  }

  @Override
  public PaperText inline(Html html, String up) {
    SegmentMedia media = media(up);
    return text(Links.flat(media).resolved(html), media);
  }

  @Override
  public String words(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  private PaperText fill(
      String template, SegmentBuild segment, Map<String, ?> more, PaperUse use, String up) {
    SegmentMedia media = media(up);
    Map<String, Object> names =
        new HashMap<>(
            new SegmentNames(edition, texts).of(segment.module(), segment.segment(), media));
    names.putAll(more);
    names.put("use", use.name().toLowerCase(Locale.ROOT));
    String file = "paper/" + template + ".ftlh";
    return text(templates.fill(file, names, Links.flat(media)), media);
  }

  private SegmentMedia media(String up) {
    return new SegmentMedia(edition.media(), knownMedia, up);
  }

  private static PaperText text(String html, SegmentMedia media) {
    Document document = Jsoup.parseBodyFragment(html);
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    return new PaperText(document.body().html().strip(), media.used());
  }
}
