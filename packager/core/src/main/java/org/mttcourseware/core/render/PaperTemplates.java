// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Page;

/** Fills the templates in {@code paper/} and the paper form of each activity. For one thread. */
final class PaperTemplates implements PaperPages {
  private final TemplateEngine templates;
  private final Edition edition;
  private final InterfaceTexts texts;
  private final Map<String, Content> knownMedia;
  private final SegmentNames names;
  private final Map<String, String> numbers = new HashMap<>();

  /** Each text is wanted by several formats, for programme, module and segment: filled once. */
  private final Map<Asked, PaperText> filled = new HashMap<>();

  private final Map<List<Object>, PaperText> inlined = new HashMap<>();

  PaperTemplates(
      TemplateEngine templates,
      Edition edition,
      InterfaceTexts texts,
      Map<String, Content> knownMedia) {
    this.templates = templates;
    this.edition = edition;
    this.texts = texts;
    this.knownMedia = knownMedia;
    this.names = new SegmentNames(edition, texts);
    edition.contacts().forEach(contact -> numbers.put(contact.id(), contact.number()));
  }

  /**
   * What was asked for.
   *
   * @param part a page, an activity or a list of blocks, the same object each time
   */
  private record Asked(String template, Object segment, Object part, PaperUse use, String up) {
    @Override
    public boolean equals(@Nullable Object other) {
      // The same, not alike: comparing whole segments would cost more than filling them anew.
      return other instanceof Asked asked
          && template.equals(asked.template)
          && segment == asked.segment
          && part == asked.part
          && use == asked.use
          && up.equals(asked.up);
    }

    @Override
    public int hashCode() {
      return Objects.hash(
          template, System.identityHashCode(segment), System.identityHashCode(part), use, up);
    }
  }

  @Override
  public PaperText page(SegmentBuild segment, Page page, PaperUse use, String up) {
    return filled.computeIfAbsent(
        new Asked("page", segment.segment(), page, use, up),
        asked -> fill("page", segment, Map.of("page", page), use, up));
  }

  @Override
  public PaperText part(String template, SegmentBuild segment, PaperUse use, String up) {
    return filled.computeIfAbsent(
        new Asked(template, segment.segment(), "", use, up),
        asked -> fill(template, segment, Map.of(), use, up));
  }

  @Override
  public PaperText activity(
      String template, SegmentBuild segment, Activity activity, PaperUse use, String up) {
    return filled.computeIfAbsent(
        new Asked(template, segment.segment(), activity, use, up),
        asked -> fill(template, segment, Map.of("activity", activity), use, up));
  }

  @Override
  public PaperText blocks(SegmentBuild segment, List<Block> blocks, String up) {
    return filled.computeIfAbsent(
        new Asked("blocks", segment.segment(), blocks, PaperUse.BOOK, up),
        asked -> fill("blocks", segment, Map.of("blocks", blocks), PaperUse.BOOK, up));
  }

  @Override
  public PaperText inline(Html html, String up) {
    return inlined.computeIfAbsent(
        List.of(html, up),
        asked -> {
          SegmentMedia media = media(up);
          return text(Links.flat(media, numbers).resolved(html), media);
        });
  }

  @Override
  public String words(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  private PaperText fill(
      String template, SegmentBuild segment, Map<String, ?> more, PaperUse use, String up) {
    SegmentMedia media = media(up);
    Map<String, Object> with = new HashMap<>(names.of(segment.module(), segment.segment(), media));
    with.putAll(more);
    with.put("use", use.name().toLowerCase(Locale.ROOT));
    String file = "paper/" + template + ".ftlh";
    return text(templates.fill(file, with, Links.flat(media, numbers)), media);
  }

  private SegmentMedia media(String up) {
    return new SegmentMedia(edition.media(), knownMedia, up);
  }

  /** Returns a filled template, with the pictures that it shows. */
  static PaperText text(String html, SegmentMedia media) {
    Document document = Jsoup.parseBodyFragment(html);
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    return new PaperText(document.body().html().strip(), media.used());
  }
}
