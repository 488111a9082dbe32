// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.Set;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;

/**
 * Something a text refers to or is made of, with its place: what rules about links, media and form
 * look at.
 */
public sealed interface Use {
  /** Returns where it stands. */
  Position at();

  /**
   * A link.
   *
   * @param target as written, such as {@code term:mrz} or an address
   * @param segment id of the segment it stands in, or the empty string
   */
  record Link(Position at, String target, String text, String segment) implements Use {}

  /**
   * A media file referred to.
   *
   * @param path below the sources, resolved; as written where it leads out of them
   * @param role {@code picture drawing media captions poster logo}
   * @param alt what is read aloud, or the empty string
   */
  record Media(Position at, String path, String role, String alt) implements Use {}

  /** A file that {@code media.yaml} lists, with what it says. */
  record MediaEntry(Position at, String path, String licence, String author) implements Use {}

  /** A heading inside a page; a page's own title has level 1. */
  record Heading(Position at, int level, String text, String segment) implements Use {}

  /** A table, and whether each cell of its head row says something. */
  record Table(Position at, boolean headed) implements Use {}

  /** A piece of HTML an author wrote: one tag, comment or block. */
  record RawHtml(Position at, String html) implements Use {}

  /**
   * A run of text.
   *
   * @param language of the source it stands in
   * @param marked whether it stands inside an element with {@code lang}
   */
  record Text(Position at, String text, Language language, boolean marked) implements Use {}

  /**
   * A national insert's place.
   *
   * @param need the word after the name, or the empty string
   * @param language of the source it stands in
   * @param segment id of the segment it stands in, or the empty string
   */
  record InsertPlace(Position at, String name, String need, Language language, String segment)
      implements Use {}

  /** A file or folder name in the sources that is part of them. */
  record FileName(Position at, String path) implements Use {}

  /**
   * An id as written, with the family it must be unique in, such as {@code segment} or {@code
   * page@identity-mrz}.
   */
  record Id(Position at, String family, String id, boolean given) implements Use {}

  /**
   * A translation laid beside its original.
   *
   * @param at the first line that is built otherwise than the original, else the file's first
   * @param otherwise whether there is such a line
   * @param unrecorded how many of its parts no record ties to the original
   * @param stale how many were made from other words than stand in the original now
   * @param missing how many parts of the original it has no words for
   */
  record Translated(
      Position at, Language language, boolean otherwise, int unrecorded, int stale, int missing)
      implements Use {}

  /** A link of the original that the translation of its paragraph does not have. */
  record LostLink(Position at, String target) implements Use {}

  /** A line of a translation's record that says nothing. */
  record RecordLine(Position at) implements Use {}

  /**
   * Words of a drawing and their translation.
   *
   * @param drawing below the sources
   */
  record DrawingWord(
      Position at, String drawing, Language language, String original, String translation)
      implements Use {}

  /**
   * An activity that a translation says it leaves out.
   *
   * @param segment id of the segment
   * @param reason what readers are told
   */
  record LeftOut(Position at, Language language, String segment, String activity, String reason)
      implements Use {}

  /** Names used in a settings place, such as {@code audience}, to be held against a vocabulary. */
  record Words(Position at, String vocabulary, Set<String> words) implements Use {}
}
