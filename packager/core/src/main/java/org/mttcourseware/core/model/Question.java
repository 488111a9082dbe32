// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.math.BigDecimal;
import java.util.List;

/** A question of a quiz. */
public sealed interface Question {
  /** Returns what all questions have in common. */
  Prompt prompt();

  /** Returns the name of the kind as authors write it, which is also the name of its template. */
  String kind();

  /** Returns the id of the question. */
  default String id() {
    return prompt().id();
  }

  /** One right answer of several, or true and false. */
  record Choice(Prompt prompt, boolean trueFalse, List<Option> options) implements Question {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public String kind() {
      return trueFalse ? "truefalse" : "choice";
    }
  }

  /** Any number of right answers. */
  record Several(Prompt prompt, List<Option> options) implements Question {
    public Several {
      options = List.copyOf(options);
    }

    @Override
    public String kind() {
      return "several";
    }
  }

  /** Things to put in order; {@code items} are in the right order. */
  record Order(Prompt prompt, List<Option> items) implements Question {
    public Order {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "order";
    }
  }

  /**
   * Pairs to be made.
   *
   * @param distractors right-hand texts that belong to none
   */
  record Match(Prompt prompt, List<Pair> pairs, List<Option> distractors) implements Question {
    public Match {
      pairs = List.copyOf(pairs);
      distractors = List.copyOf(distractors);
    }

    @Override
    public String kind() {
      return "match";
    }
  }

  /** One pair of a matching question. */
  record Pair(String id, Html left, Html right) {}

  /** Things to sort into groups. */
  record Sort(Prompt prompt, List<Group> groups) implements Question {
    public Sort {
      groups = List.copyOf(groups);
    }

    @Override
    public String kind() {
      return "sort";
    }
  }

  /** A group of a sorting question with what belongs in it. */
  record Group(String id, Html title, List<Option> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /** A number, right within {@code tolerance}. */
  record Numeric(Prompt prompt, BigDecimal answer, BigDecimal tolerance) implements Question {
    @Override
    public String kind() {
      return "numeric";
    }
  }

  /** A few words; case and spaces at the ends do not count. */
  record ShortText(Prompt prompt, List<String> accepted) implements Question {
    public ShortText {
      accepted = List.copyOf(accepted);
    }

    @Override
    public String kind() {
      return "text";
    }
  }

  /** Places on a picture. */
  record Hotspot(Prompt prompt, Block.Figure picture, List<Region> regions) implements Question {
    public Hotspot {
      regions = List.copyOf(regions);
    }

    @Override
    public String kind() {
      return "hotspot";
    }
  }

  /** A place on a picture, in percent of its width and height. */
  record Region(Option option, double left, double top, double width, double height) {}

  /** A text to be written again and compared with a model. */
  record Rewrite(Prompt prompt, List<Block> model) implements Question {
    public Rewrite {
      model = List.copyOf(model);
    }

    @Override
    public String kind() {
      return "rewrite";
    }
  }
}
