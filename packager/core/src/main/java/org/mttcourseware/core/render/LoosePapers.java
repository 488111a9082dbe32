// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.core.model.Language;

/**
 * Papers that are of no edition, such as the report of what happened in a room: a template of
 * {@code paper/} with the interface texts of one language. All names but those are plain text.
 */
public final class LoosePapers {
  private static final TemplateEngine TEMPLATES = new TemplateEngine();

  private final InterfaceTexts texts;

  /** Makes papers in {@code language}. */
  public LoosePapers(Language language) {
    this.texts = InterfaceTexts.in(language);
  }

  /** Returns the paper {@code template} with {@code names} in it; it shows no picture. */
  public PaperText fill(String template, Map<String, ?> names) {
    SegmentMedia none = new SegmentMedia(Map.of(), new TreeMap<>(), "");
    Map<String, Object> with = new HashMap<>(TemplateFunctions.of(texts, none));
    with.putAll(names);
    return PaperTemplates.text(
        TEMPLATES.fill("paper/" + template + ".ftlh", with, Links.flat(none, Map.of())), none);
  }

  /** Returns an interface text. */
  public String words(String key, Object... arguments) {
    return texts.text(key, arguments);
  }
}
