// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;

/** Nodes to the blocks of a page. */
final class BlockReader {
  private static final Set<String> CALLOUTS = Set.of("NOTE", "KEY", "CASE", "JOBAID", "CARE");

  private final TextFile file;
  private final Reading reading;

  BlockReader(TextFile file, Reading reading) {
    this.file = file;
    this.reading = reading;
  }

  List<Block> blocks(List<Node> nodes) {
    List<Block> blocks = new ArrayList<>();
    List<Node> prose = new ArrayList<>();
    for (Node node : nodes) {
      Optional<Block> apart = apart(node);
      if (apart.isPresent()) {
        flush(prose, blocks);
        blocks.add(apart.get());
      } else {
        prose.add(node);
      }
    }
    flush(prose, blocks);
    return blocks;
  }

  /** Returns inline or block nodes as one piece of HTML. */
  Html html(List<Node> nodes) {
    new UseCollector(file, reading).collect(nodes);
    return Markdown.html(nodes);
  }

  private void flush(List<Node> prose, List<Block> blocks) {
    if (prose.isEmpty()) {
      return;
    }
    Html html = html(List.copyOf(prose));
    if (!html.isEmpty()) {
      blocks.add(reading.at(new Block.Prose(html), Markdown.at(prose.get(0), file)));
    }
    prose.clear();
  }

  private Optional<Block> apart(Node node) {
    Optional<Block.Figure> figure = figure(node);
    if (figure.isPresent()) {
      return Optional.of(figure.get());
    }
    return Marker.take(node, file).map(marker -> marked(marker, (BlockQuote) node));
  }

  /** Returns the figure that a paragraph holding nothing but a picture stands for. */
  Optional<Block.Figure> figure(Node node) {
    if (!isFigure(node)) {
      return Optional.empty();
    }
    Image image = (Image) java.util.Objects.requireNonNull(node.getFirstChild());
    String alt = Inline.plain(Markdown.children(image));
    String caption = image.getTitle() == null ? "" : image.getTitle();
    String path = Paths.below(file.folder(), image.getDestination());
    var at = Markdown.at(image, file);
    reading.uses.add(new Use.Media(at, path, "picture", alt));
    return Optional.of(reading.at(new Block.Figure(path, alt, escaped(caption)), at));
  }

  static boolean isFigure(Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof Image
        && node.getFirstChild() == node.getLastChild();
  }

  private static Html escaped(String text) {
    return Markdown.html(List.of(new org.commonmark.node.Text(text)));
  }

  private Block marked(Marker marker, BlockQuote quote) {
    return reading.at(block(marker, blocks(Markdown.children(quote))), marker.at());
  }

  private Block block(Marker marker, List<Block> body) {
    return switch (marker.name()) {
      case "TRAINER" -> new Block.TrainerNote(words(marker), body);
      case "INSERT" -> insert(marker, body);
      default -> callout(marker, body);
    };
  }

  private Block insert(Marker marker, List<Block> body) {
    String[] words = marker.argument().split("\\s+", 2);
    String need = words.length > 1 ? words[1] : "";
    reading.uses.add(
        new Use.InsertPlace(marker.at(), words[0], need, file.language(), file.segment()));
    if (!need.isEmpty()) {
      reading.uses.add(new Use.Words(marker.at(), "need", Set.of(need)));
    }
    return new Block.Insert(words[0], need, body);
  }

  private Block callout(Marker marker, List<Block> body) {
    if (!CALLOUTS.contains(marker.name())) {
      reading.problem("MTT015", marker.at(), marker.name());
      return new Block.Callout(Block.Callout.Kind.NOTE, "", "", body);
    }
    Block.Callout.Kind kind = Block.Callout.Kind.valueOf(marker.name());
    if (kind != Block.Callout.Kind.KEY) {
      return new Block.Callout(kind, words(marker), "", body);
    }
    if (!marker.argument().isEmpty()) {
      String target = "source:" + marker.argument();
      reading.uses.add(new Use.Link(marker.at(), target, marker.argument(), file.segment()));
    }
    return new Block.Callout(kind, marker.rest(), marker.argument(), body);
  }

  private static String words(Marker marker) {
    return (marker.argument() + " " + marker.rest()).strip();
  }
}
