// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.util.List;
import java.util.Optional;
import org.mttcourseware.core.format.CatalogueDocument.ActivityEntry;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.server.catalogue.Catalogue;

/**
 * What a link shows of one version of a catalogue, in one language.
 *
 * @param languages all in which it can be shown, the authors' first
 */
record Lesson(
    Linked linked, Catalogue catalogue, Part part, SegmentEntry segment, List<Part> languages) {

  /** Returns the lesson in the language nearest to {@code wanted}; none if it is not there. */
  static Optional<Lesson> of(Linked linked, Catalogue catalogue, String wanted) {
    List<Part> having =
        catalogue.document().languages().stream()
            .filter(part -> segment(part, linked.segment()).isPresent())
            .toList();
    if (having.isEmpty()) {
      return Optional.empty();
    }
    List<String> tags = having.stream().map(Part::language).toList();
    Part part = having.get(tags.indexOf(NearestLanguage.of(wanted, tags)));
    return segment(part, linked.segment())
        .map(found -> new Lesson(linked, catalogue, part, found, having));
  }

  private static Optional<SegmentEntry> segment(Part part, String id) {
    return part.modules().stream()
        .flatMap(module -> module.segments().stream())
        .filter(segment -> segment.id().equals(id))
        .findFirst();
  }

  /** Returns the graded quizzes that are shown. */
  List<ActivityEntry> graded() {
    return segment.activities().stream()
        .filter(activity -> activity.graded() && linked.shows(activity.id()))
        .toList();
  }

  /** Returns the name of what is shown, in its language. */
  String title() {
    return segment.activities().stream()
        .filter(activity -> activity.id().equals(linked.only()))
        .map(ActivityEntry::title)
        .findFirst()
        .orElse(segment.title());
  }
}
