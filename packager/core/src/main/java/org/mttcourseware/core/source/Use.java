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

  /** Names used in a settings place, such as {@code audience}, to be held against a vocabulary. */
  record Words(Position at, String vocabulary, Set<String> words) implements Use {}
}
