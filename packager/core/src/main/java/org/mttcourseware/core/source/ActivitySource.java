// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.List;
import org.commonmark.node.Node;
import org.mttcourseware.core.model.Block;

/**
 * An activity file taken apart, for the reader of its kind.
 *
 * @param introduction what stands under its heading in the segment
 * @param before what stands before the first section
 */
record ActivitySource(
    YamlMap head,
    TextFile file,
    List<Block> introduction,
    List<Node> before,
    List<Section> sections,
    Reading reading) {

  BlockReader blocks() {
    return new BlockReader(file, reading);
  }

  /** Returns the introduction of the segment followed by the text before the first section. */
  List<Block> opening() {
    List<Block> all = new java.util.ArrayList<>(introduction);
    all.addAll(blocks().blocks(before));
    return all;
  }

  /** Notes the id of a section in a family of this activity. */
  String id(String family, Section section) {
    String within = family + "@" + file.segment() + "." + head.text("id");
    return Ids.note(section.attributes(), section, within, file, reading);
  }
}
