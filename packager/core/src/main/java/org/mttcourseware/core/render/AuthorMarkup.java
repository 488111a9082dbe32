// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.List;
import java.util.function.Function;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;

/**
 * How what an author wrote becomes the markup of one page.
 *
 * @param html a single text
 * @param blocks blocks, without the trainer's notes among them
 * @param notes the trainer's notes by themselves
 */
record AuthorMarkup(
    Function<Html, String> html,
    Function<List<Block>, String> blocks,
    Function<List<Block.TrainerNote>, String> notes) {

  String of(Html text) {
    return html.apply(text);
  }

  String of(List<Block> some) {
    return blocks.apply(some);
  }

  String ofNotes(List<Block.TrainerNote> some) {
    return notes.apply(some);
  }
}
