// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;

/**
 * What {@code catalogue.json} says: everything the LTI tool needs to know of a programme without
 * opening a page. Paths are those of the catalogue's archive.
 *
 * @param schema 1; another number is another shape
 * @param adaptation its id, or the empty string
 */
public record CatalogueDocument(
    int schema, String programme, String version, String adaptation, List<Part> languages) {
  /** The number of the shape written here. */
  public static final int SCHEMA = 1;

  /**
   * The programme in one language.
   *
   * @param direction {@code ltr} or {@code rtl}
   */
  public record Part(String language, String direction, String title, List<ModuleEntry> modules) {}

  /** A module with the segments taken. */
  public record ModuleEntry(
      String id,
      String title,
      String summary,
      List<OutcomeEntry> outcomes,
      List<SegmentEntry> segments) {}

  /** What an officer can do after a module. */
  public record OutcomeEntry(String id, String text, boolean rights) {}

  /**
   * A segment: what an academy picks and a learner is launched into.
   *
   * @param language that its text is in: not the part's where it is not translated
   * @param page the path of its page, which holds no answer
   * @param key the path of its answer key, for the scorer alone
   * @param media paths of the files the page shows
   * @param worstState the most characters that saved state can need
   */
  public record SegmentEntry(
      String id,
      String title,
      String language,
      int minutes,
      int selfStudy,
      String level,
      List<String> audience,
      List<String> border,
      List<String> risks,
      List<String> outcomes,
      List<String> needs,
      List<String> sources,
      String rights,
      String sensitivity,
      String page,
      String key,
      List<String> media,
      List<ActivityEntry> activities,
      int worstState) {}

  /**
   * An activity of a segment.
   *
   * @param pass in percent, 0 where nothing is graded
   * @param attempts 0 for as many as one likes
   * @param maximum the most points one can reach, 0 where there are none
   */
  public record ActivityEntry(
      String id, String kind, String title, boolean graded, int pass, int attempts, int maximum) {}
}
