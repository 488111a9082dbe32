// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.language.Alphabet;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.Source;
import org.mttcourseware.core.model.Term;

/** What the templates about a segment may name, on a screen as on paper. */
final class SegmentNames {
  private final Edition edition;
  private final InterfaceTexts texts;

  /** Found by the same segment, not by an equal one: it is asked for with each of its texts. */
  private final IdentityHashMap<Segment, List<Term>> glossaries = new IdentityHashMap<>();

  private final IdentityHashMap<Segment, List<Source>> sources = new IdentityHashMap<>();

  SegmentNames(Edition edition, InterfaceTexts texts) {
    this.edition = edition;
    this.texts = texts;
  }

  /** Returns the names for {@code segment}; pictures are noted in {@code media}. */
  Map<String, Object> of(Module module, Segment segment, SegmentMedia media) {
    Map<String, Object> names = new HashMap<>(TemplateFunctions.of(texts, media));
    names.put("segment", segment);
    names.put("module", module);
    names.put("head", edition.head());
    names.put("courseTitle", edition.title());
    names.put("language", edition.language());
    names.put("theme", edition.theme());
    String logo = edition.theme().logo();
    names.put("logoUrl", logo == null ? "" : media.url(logo));
    names.put("glossary", glossaries.computeIfAbsent(segment, any -> glossary(module, any)));
    names.put("sources", sources.computeIfAbsent(segment, this::sources));
    names.put("filling", TemplateFunctions.filling(edition.inserts()));
    names.put("contacts", edition.contacts());
    names.put(
        "outcomes",
        module.outcomes().stream()
            .filter(outcome -> segment.outcomes().contains(outcome.id()))
            .toList());
    names.put("textsJson", new Html(texts.scriptedAsJson()));
    return names;
  }

  private List<Term> glossary(Module module, Segment segment) {
    Set<String> linked = linked("term", segment);
    return module.glossary().stream()
        .filter(term -> linked.contains(term.id()))
        .sorted(Comparator.comparing(Term::term, Alphabet.of(edition.language())))
        .toList();
  }

  private List<Source> sources(Segment segment) {
    Set<String> named = new LinkedHashSet<>(segment.sources());
    named.addAll(linked("source", segment));
    return named.stream().map(edition.sources()::get).filter(Objects::nonNull).toList();
  }

  /**
   * Returns what a segment's texts link to, with the national texts that stand in it. A record's
   * words hold those of all its parts, so one look is enough.
   */
  private Set<String> linked(String scheme, Segment segment) {
    Set<String> ids = new LinkedHashSet<>();
    Matcher matcher =
        Pattern.compile("href=\"" + scheme + ":([^\"]+)\"|, source=([a-z0-9-]+),")
            .matcher(words(segment));
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

  private String words(Segment segment) {
    String words = segment.toString();
    StringBuilder all = new StringBuilder(words);
    edition
        .inserts()
        .texts()
        .forEach(
            (name, national) -> {
              if (words.contains("Insert[name=" + name + ",")) {
                national.text().in(edition.language()).ifPresent(all::append);
              }
            });
    return all.toString();
  }
}
