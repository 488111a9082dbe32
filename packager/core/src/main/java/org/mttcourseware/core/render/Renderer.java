// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Segment;

/** Renders editions. One renderer serves any number of them, one after the other. */
public final class Renderer {
  private final TemplateEngine templates = new TemplateEngine();
  private final ScriptBundle scripts = new ScriptBundle();
  private final Map<String, Content> styles = new LinkedHashMap<>();
  private final Map<String, Content> media = new TreeMap<>();

  /** Returns {@code edition} rendered, in programme scope. */
  public Build render(Edition edition) {
    InterfaceTexts texts = InterfaceTexts.in(edition.language());
    SegmentPage page = new SegmentPage(templates, edition, texts, media);
    List<SegmentBuild> segments = new ArrayList<>();
    for (Module module : edition.modules()) {
      for (Segment segment : module.segments()) {
        segments.add(page.render(module, segment));
      }
    }
    return new Build(
        edition,
        Scope.PROGRAMME,
        edition.head().id(),
        edition.title(),
        segments,
        scripts,
        styles.computeIfAbsent(edition.theme().accent(), StyleSheet::with),
        new CourseTemplates(templates, texts, media),
        new PaperTemplates(templates, edition, texts, media));
  }
}
