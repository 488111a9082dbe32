// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import java.util.List;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Page;

/**
 * The words of an edition without scripts: for books, cartridges and item banks. Links to terms,
 * sources and segments are plain words; links out of the package stay.
 *
 * <p>{@code up} is put before the path of each media file: {@code ../} where the text stands in a
 * folder, or a token that a format demands.
 */
public interface PaperPages {
  /** Returns one page of {@code segment} with its activities in paper form, without its title. */
  PaperText page(SegmentBuild segment, Page page, PaperUse use, String up);

  /** Returns what stands before and after the pages: facts, outcomes, glossary, sources. */
  PaperText part(String template, SegmentBuild segment, PaperUse use, String up);

  /** Returns a paper of its own for {@code activity}, from one of its templates. */
  PaperText activity(
      String template, SegmentBuild segment, Activity activity, PaperUse use, String up);

  /** Returns author blocks by themselves, such as an instruction or an explanation. */
  PaperText blocks(SegmentBuild segment, List<Block> blocks, String up);

  /** Returns an author text by itself. */
  PaperText inline(Html html, String up);

  /** Returns an interface text of the edition's language. */
  String words(String key, Object... arguments);
}
