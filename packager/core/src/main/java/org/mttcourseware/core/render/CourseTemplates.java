// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.core.model.Html;

/** Fills the pages about a whole package. */
final class CourseTemplates implements CoursePages {
  private final TemplateEngine templates;
  private final InterfaceTexts texts;
  private final Map<String, Content> knownMedia;

  CourseTemplates(TemplateEngine templates, InterfaceTexts texts, Map<String, Content> knownMedia) {
    this.templates = templates;
    this.texts = texts;
    this.knownMedia = knownMedia;
  }

  @Override
  public Content contents(Build build) {
    return page("page/contents.ftlh", build, Map.of());
  }

  @Override
  public Content player(Build build) {
    return page("page/player.ftlh", build, Map.of());
  }

  @Override
  public Content about(Build build, String style) {
    return page(
        "page/about.ftlh",
        build,
        Map.of(
            "styleUrl",
            style,
            "edition",
            build.edition().adaptationTitle().orElse(""),
            "credits",
            Credits.of(build)));
  }

  @Override
  public String courseData(Build build) {
    List<Map<String, Object>> segments = new ArrayList<>();
    for (SegmentBuild segment : build.segments()) {
      Map<String, Object> out = new LinkedHashMap<>();
      out.put("id", segment.segment().id());
      out.put("title", segment.segment().title());
      out.put("path", segment.path());
      out.put("minutes", segment.segment().selfStudy());
      segments.add(out);
    }
    Map<String, Object> course = new LinkedHashMap<>();
    course.put("programme", build.edition().head().id());
    course.put("version", build.edition().head().version());
    course.put("segments", segments);
    return InterfaceTexts.json(course);
  }

  private Content page(String template, Build build, Map<String, ?> more) {
    SegmentMedia media = new SegmentMedia(build.edition().media(), knownMedia, "");
    Map<String, Object> names = new HashMap<>(TemplateFunctions.of(texts, media));
    names.putAll(more);
    names.put("build", build);
    names.put("head", build.edition().head());
    names.put("courseTitle", build.edition().title());
    names.put("language", build.edition().language());
    names.put("theme", build.edition().theme());
    names.put("contacts", build.edition().contacts());
    String logo = build.edition().theme().logo();
    names.put("logoUrl", logo == null ? "" : media.url(logo));
    names.put("textsJson", new Html(texts.scriptedAsJson()));
    return Content.of(templates.fill(template, names, new Links(media, texts.text("table.label"))));
  }
}
