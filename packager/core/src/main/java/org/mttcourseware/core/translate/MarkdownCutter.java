// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the blocks of a segment or an activity: of its head, then of its pages. */
final class MarkdownCutter {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(40)
          .build();

  private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\t]+");
  private static final Pattern BRACES = Pattern.compile("\\s*\\{([^{}]*)\\}\\s*$");
  private static final Pattern BOX = Pattern.compile("^\\[[ xX]\\]\\s+");
  private static final Pattern TARGET = Pattern.compile("\\s*->\\s*#?[A-Za-z0-9-]*\\s*$");
  private static final Pattern MARKER =
      Pattern.compile("^\\[!([A-Za-z-]+)\\s*([^\\]]*)\\]\\s*(.*)$");
  private static final Pattern CAPTION =
      Pattern.compile("\\]\\(\\S+\\s+\"((?:[^\"\\\\]|\\\\.)*)\"\\)$");
  private static final Pattern NAMED = Pattern.compile("KEY|INSERT|ROLE");

  private final String whole;
  private final int headLines;
  private final LineStarts starts;
  private final Keys keys = new Keys();
  private final List<TextBlock> blocks = new ArrayList<>();
  private String page = "before";
  private String container = "before";

  MarkdownCutter(String whole, List<String> lines) {
    this.whole = whole;
    this.headLines = Math.max(HeadLines.of(lines), 0);
    this.starts = new LineStarts(whole);
  }

  List<TextBlock> blocks() {
    int body = starts.at(headLines);
    if (headLines > 2) {
      int yaml = starts.at(1);
      String head = whole.substring(yaml, starts.at(headLines - 1));
      for (TextBlock block : new YamlCutter(head, Translatable.HEAD).blocks()) {
        blocks.add(
            new TextBlock(
                block.key(),
                block.kind(),
                block.from() + yaml,
                block.to() + yaml,
                block.line() + 1,
                block.text()));
      }
    }
    // Blanks instead of the head: every offset stays what it is in the whole.
    String blank = whole.substring(0, body).replaceAll("[^\n]", " ");
    cut(PARSER.parse(blank + whole.substring(body)), false, false);
    return blocks;
  }

  private void cut(Node parent, boolean item, boolean quote) {
    boolean first = true;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        heading(heading);
      } else if (node instanceof TableCell cell) {
        span(cell).ifPresent(span -> cell(span));
      } else if (node instanceof Paragraph paragraph) {
        paragraph(paragraph, item && first, quote && first);
      } else if (node instanceof BlockQuote) {
        cut(node, false, true);
      } else {
        cut(node, node instanceof ListItem, false);
      }
      first = false;
    }
  }

  private static java.util.Optional<SourceSpan> span(Node node) {
    return node.getSourceSpans().stream().findFirst();
  }

  private void heading(Heading heading) {
    span(heading)
        .ifPresent(
            span -> {
              Slice slice = slice(span).withoutStart(HEADING);
              Matcher braces = BRACES.matcher(slice.text());
              String settings = braces.find() ? braces.group(1) : "";
              enter(heading.getLevel(), name(settings));
              BlockKind kind = heading.getLevel() == 1 ? BlockKind.TITLE : BlockKind.HEADING;
              add(kind, slice.withoutEnd(BRACES));
            });
  }

  /** Ids make the container: a page, and in it a question or a criterion. */
  private void enter(int level, String name) {
    if (level == 1) {
      page = keys.unique(Keys.safe(name.isEmpty() ? "page" : name));
      container = page;
    } else if (level == 2 && !name.isEmpty()) {
      container = keys.unique(page + ":" + Keys.safe(name));
    }
  }

  /**
   * Returns the id in the braces of a heading, or else the name of the file that they put there.
   */
  private static String name(String settings) {
    String name = "";
    for (String word : settings.strip().split("\\s+")) {
      if (word.startsWith("#")) {
        return word.substring(1);
      }
      if (word.endsWith(".md")) {
        name = word.substring(0, word.length() - 3);
      }
    }
    return name;
  }

  private void cell(SourceSpan span) {
    add(BlockKind.CELL, slice(span));
  }

  private void paragraph(Paragraph paragraph, boolean item, boolean quote) {
    if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
      figure(image);
      return;
    }
    List<Slice> lines = paragraph.getSourceSpans().stream().map(this::slice).toList();
    if (lines.stream().allMatch(line -> line.text().startsWith("="))) {
      answers(lines);
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), item, i == 0, quote && i == 0);
    }
  }

  private void line(Slice line, boolean item, boolean first, boolean marked) {
    Matcher marker = MARKER.matcher(line.text());
    if (marked && marker.matches()) {
      if (!NAMED.matcher(marker.group(1)).matches() && !marker.group(2).isBlank()) {
        add(BlockKind.CALLOUT, line.within(marker.start(2), marker.end(2)).trimmed());
      }
      add(BlockKind.CALLOUT, line.within(marker.start(3), marker.end(3)).trimmed());
    } else if (item) {
      Slice words = first ? line.withoutStart(BOX) : line;
      add(BlockKind.ITEM, words.withoutEnd(TARGET).withoutEnd(BRACES));
    } else {
      add(BlockKind.PARAGRAPH, line);
    }
  }

  private void figure(Image image) {
    span(image)
        .ifPresent(
            span -> {
              Slice slice = slice(span);
              Node last = image.getLastChild();
              int end =
                  last == null || last.getSourceSpans().isEmpty()
                      ? slice.from() + 2
                      : end(last.getSourceSpans().get(last.getSourceSpans().size() - 1));
              add(BlockKind.ALT, new Slice(slice.from() + 2, end, whole));
              Matcher caption = CAPTION.matcher(slice.text());
              if (caption.find()) {
                add(BlockKind.CAPTION, slice.within(caption.start(1), caption.end(1)));
              }
            });
  }

  private void answers(List<Slice> lines) {
    Slice all = new Slice(lines.get(0).from(), lines.get(lines.size() - 1).to(), whole);
    List<String> answers = lines.stream().map(line -> line.text().substring(1).strip()).toList();
    add(BlockKind.ANSWERS, all, String.join(" | ", answers));
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }

  private Slice slice(SourceSpan span) {
    return new Slice(span.getInputIndex(), end(span), whole).trimmed();
  }

  private void add(BlockKind kind, Slice slice) {
    add(kind, slice, Writing.read(kind, slice.text()));
  }

  private void add(BlockKind kind, Slice slice, String text) {
    blocks.add(
        new TextBlock(
            keys.next(container, kind),
            kind,
            slice.from(),
            slice.to(),
            starts.lineOf(slice.from()) + 1,
            text));
  }
}
