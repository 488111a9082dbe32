// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;

/** A piece of a page. */
public sealed interface Block {
  /** Running text: paragraphs, lists, tables, headings. */
  record Prose(Html html) implements Block {}

  /**
   * A picture with its words.
   *
   * @param media path of the picture below the sources
   * @param alt what one should see in it
   */
  record Figure(String media, String alt, Html caption) implements Block {}

  /** A text set apart. */
  record Callout(Kind kind, String title, String source, List<Block> body) implements Block {
    public Callout {
      body = List.copyOf(body);
    }

    /** What a callout is for. */
    public enum Kind {
      NOTE,
      KEY,
      CASE,
      JOBAID,
      CARE
    }
  }

  /**
   * For the trainer's guide; never reaches a learner.
   *
   * @param timing such as {@code 10 minutes}, or the empty string
   */
  record TrainerNote(String timing, List<Block> body) implements Block {
    public TrainerNote {
      body = List.copyOf(body);
    }
  }

  /**
   * A place for national text.
   *
   * @param name such as {@code power-to-search}
   * @param need the word of an {@link InsertNeed} that goes before that of the list, or the empty
   *     string
   * @param placeholder what belongs there, shown until an adaptation fills it
   */
  record Insert(String name, String need, List<Block> placeholder) implements Block {
    public Insert {
      placeholder = List.copyOf(placeholder);
    }
  }

  /** Where an activity stands. */
  record ActivityBlock(Activity activity) implements Block {}
}
