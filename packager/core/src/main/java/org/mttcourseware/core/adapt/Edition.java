// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.model.Said;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.Source;
import org.mttcourseware.core.model.Theme;

/**
 * A programme, under one adaptation, in one language, checked and ready to render.
 *
 * @param adaptation empty for the programme as it is
 * @param modules those with at least one segment taken, holding only the segments taken; terms of
 *     their glossaries in the academy's words
 * @param inserts what stands in the places for national text
 */
public record Edition(
    ProgrammeHead head,
    Optional<Adaptation> adaptation,
    Language language,
    Theme theme,
    List<Module> modules,
    Inserts inserts,
    Map<String, Source> sources,
    Map<String, MediaFile> media) {
  public Edition {
    modules = List.copyOf(modules);
  }

  /** Returns the adaptation's id, or the empty string. */
  public String adaptationId() {
    return adaptation.map(Adaptation::id).orElse("");
  }

  /** Returns the adaptation's title in the edition's language if it has one, or nothing. */
  public Optional<String> adaptationTitle() {
    return adaptation.flatMap(found -> found.title().in(language)).map(Said::text);
  }

  /** Returns what the whole is called: by the academy, or else by the programme. */
  public String title() {
    return adaptationTitle().orElse(head.title());
  }

  /** Returns whom officers can reach, as the academy lists them. */
  public List<ContactEntry> contacts() {
    return adaptation
        .map(
            found ->
                found.contacts().stream()
                    .map(contact -> ContactEntry.of(contact, language))
                    .toList())
        .orElse(List.of());
  }

  /** Returns the handling marking where not everybody may read this, or nothing. */
  public Optional<String> restriction() {
    return head.markings().isOpen(theme.marking())
        ? Optional.empty()
        : Optional.of(theme.marking());
  }

  /** Returns this with the segments that {@code wanted} accepts, and the modules that have any. */
  public Edition only(BiPredicate<Module, Segment> wanted) {
    List<Module> fewer =
        modules.stream()
            .map(
                module ->
                    module.with(
                        module.segments().stream()
                            .filter(segment -> wanted.test(module, segment))
                            .toList()))
            .filter(module -> !module.segments().isEmpty())
            .toList();
    return new Edition(head, adaptation, language, theme, fewer, inserts, sources, media);
  }
}
