// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Prompt;
import org.mttcourseware.core.model.Question;

/** A {@code ##} section of a quiz to a question. */
final class QuestionReader {
  static final Set<String> KINDS =
      Set.of(
          "choice",
          "several",
          "truefalse",
          "order",
          "match",
          "sort",
          "numeric",
          "text",
          "hotspot",
          "rewrite");
  private static final Set<String> SETTINGS = Set.of("outcome", "points", "pool");

  private final TextFile file;
  private final Reading reading;
  private final BlockReader blocks;

  private final List<Node> body = new ArrayList<>();
  private final List<Node> explanation = new ArrayList<>();
  private final List<Node> rows = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<Section> groups = new ArrayList<>();
  private List<Item> items = List.of();
  private List<Block> model = List.of();
  private Optional<Block.Figure> picture = Optional.empty();
  private boolean answered;

  private QuestionReader(TextFile file, Reading reading) {
    this.file = file;
    this.reading = reading;
    this.blocks = new BlockReader(file, reading);
  }

  static Optional<Question> read(Section section, TextFile file, Reading reading) {
    String kind = section.attributes().kind();
    if (!KINDS.contains(kind)) {
      reading.problem("MTT016", section.at(), section.title());
      return Optional.empty();
    }
    section.attributes().reportUnknown(KINDS, SETTINGS, reading);
    return Optional.of(new QuestionReader(file, reading).question(kind, section));
  }

  private Question question(String kind, Section section) {
    sort(kind, section.nodes());
    Attributes attributes = section.attributes();
    String id = Ids.note(attributes, section, "question@" + file.segment(), file, reading);
    reading.uses.add(new Use.Heading(section.at(), 2, section.title(), file.segment()));
    Prompt prompt =
        new Prompt(
            id,
            section.html(),
            blocks.blocks(body),
            attributes.setting("outcome"),
            attributes.whole("points", 1, reading),
            attributes.setting("pool"),
            blocks.blocks(explanation));
    reading.positions.put(prompt, section.at());
    return reading.at(of(kind, prompt), section.at());
  }

  private void sort(String kind, List<Node> nodes) {
    List<Node> before = new ArrayList<>();
    groups.addAll(kind.equals("sort") ? Section.split(nodes, 3, file, before) : List.of());
    for (Node node : kind.equals("sort") ? before : nodes) {
      place(kind, node);
    }
    if (!groups.isEmpty()) {
      liftExplanation(groups.get(groups.size() - 1));
    }
  }

  /** A quote after the last group's list explains the whole question. */
  private void liftExplanation(Section last) {
    for (Node node : List.copyOf(last.nodes())) {
      if (node instanceof BlockQuote quote) {
        last.nodes().remove(node);
        explain(quote);
      }
    }
  }

  private void place(String kind, Node node) {
    if (node instanceof ListBlock list && isAnswer(kind, list)) {
      items = Item.of(list, file, reading);
      answered = true;
    } else if (kind.equals("match") && node instanceof TableBlock table && rows.isEmpty()) {
      Markdown.children(table).stream()
          .filter(TableBody.class::isInstance)
          .forEach(tableBody -> rows.addAll(Markdown.children(tableBody)));
      answered = true;
    } else if (node instanceof Paragraph paragraph && takesLines(kind, paragraph)) {
      answered = true;
    } else if (kind.equals("hotspot") && picture.isEmpty() && BlockReader.isFigure(node)) {
      picture = blocks.figure(node);
    } else if (node instanceof BlockQuote quote) {
      quote(quote);
    } else {
      (answered ? explanation : body).add(node);
    }
  }

  private boolean isAnswer(String kind, ListBlock list) {
    if (answered) {
      return false;
    }
    if (kind.equals("order")) {
      return list instanceof OrderedList;
    }
    Node first = list.getFirstChild();
    String line = first == null ? "" : file.line(Markdown.line(first));
    return line.matches("\\s*[-*+]\\s+\\[[ xX]\\]\\s.*");
  }

  private boolean takesLines(String kind, Paragraph paragraph) {
    if (!kind.equals("numeric") && !kind.equals("text")) {
      return false;
    }
    List<String> written =
        paragraph.getSourceSpans().stream().map(SourceSpan::getLineIndex).map(file::line).toList();
    if (written.stream().noneMatch(line -> line.startsWith("="))) {
      return false;
    }
    if (!written.stream().allMatch(line -> line.startsWith("="))) {
      reading.problem("MTT017", Markdown.at(paragraph, file));
    }
    written.stream()
        .filter(line -> line.startsWith("="))
        .forEach(line -> lines.add(line.substring(1).strip()));
    return true;
  }

  private void quote(BlockQuote quote) {
    Optional<Marker> marker = Marker.peek(quote, file);
    if (marker.isPresent() && marker.get().name().equals("MODEL")) {
      Marker.take(quote, file);
      model = blocks.blocks(Markdown.children(quote));
      answered = true;
    } else if (marker.isPresent()) {
      body.add(quote);
    } else {
      explain(quote);
    }
  }

  private void explain(BlockQuote quote) {
    explanation.addAll(Markdown.children(quote));
  }

  private Question of(String kind, Prompt prompt) {
    return switch (kind) {
      case "choice" -> new Question.Choice(prompt, false, options(prompt, false));
      case "truefalse" -> new Question.Choice(prompt, true, options(prompt, false));
      case "several" -> new Question.Several(prompt, options(prompt, false));
      case "order" -> new Question.Order(prompt, options(prompt, true));
      case "match" -> match(prompt);
      case "sort" -> sorting(prompt);
      case "numeric" -> numeric(prompt);
      case "text" -> new Question.ShortText(prompt, lines);
      case "hotspot" -> hotspot(prompt);
      default -> new Question.Rewrite(prompt, model);
    };
  }

  private List<Option> options(Prompt prompt, boolean veiled) {
    List<String> letters = Letters.veiled(prompt.id(), items.size());
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      options.add(option(item, veiled ? letters.get(i) : Letters.at(i), prompt));
    }
    return options;
  }

  private Option option(Item item, String letter, Prompt prompt) {
    String own = item.attributes().id();
    if (!own.isEmpty()) {
      reading.uses.add(
          new Use.Id(item.at(), "option@" + file.segment() + "." + prompt.id(), own, true));
    }
    item.attributes().reportUnknown(Set.of(), Set.of("at"), reading);
    return reading.at(
        new Option(own.isEmpty() ? letter : own, item.text(), item.marked(), item.feedback()),
        item.at());
  }

  private Question match(Prompt prompt) {
    List<Question.Pair> pairs = new ArrayList<>();
    List<Option> distractors = new ArrayList<>();
    List<String> letters = Letters.veiled(prompt.id(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<Node> cells = Markdown.children(rows.get(i));
      Html left = cells.isEmpty() ? Html.EMPTY : blocks.html(Markdown.children(cells.get(0)));
      Html right = cells.size() < 2 ? Html.EMPTY : blocks.html(Markdown.children(cells.get(1)));
      var at = Markdown.at(rows.get(i), file);
      if (left.isEmpty()) {
        distractors.add(reading.at(new Option(letters.get(i), right, false, Html.EMPTY), at));
      } else {
        pairs.add(reading.at(new Question.Pair(letters.get(i), left, right), at));
      }
    }
    return new Question.Match(prompt, pairs, distractors);
  }

  private Question sorting(Prompt prompt) {
    List<List<Item>> lists = groups.stream().map(this::itemsOf).toList();
    List<String> letters = Letters.veiled(prompt.id(), lists.stream().mapToInt(List::size).sum());
    List<Question.Group> sorted = new ArrayList<>();
    int next = 0;
    for (int g = 0; g < groups.size(); g++) {
      List<Option> members = new ArrayList<>();
      for (Item item : lists.get(g)) {
        members.add(option(item, letters.get(next++), prompt));
      }
      Section group = groups.get(g);
      sorted.add(reading.at(new Question.Group("g" + (g + 1), group.html(), members), group.at()));
    }
    return new Question.Sort(prompt, sorted);
  }

  private List<Item> itemsOf(Section group) {
    return group.nodes().stream()
        .filter(ListBlock.class::isInstance)
        .flatMap(list -> Item.of((ListBlock) list, file, reading).stream())
        .toList();
  }

  private Question numeric(Prompt prompt) {
    String line = lines.isEmpty() ? "" : lines.get(0);
    String[] parts = line.split("±", 2);
    BigDecimal answer = number(parts[0], prompt);
    BigDecimal tolerance = parts.length < 2 ? BigDecimal.ZERO : number(parts[1], prompt);
    Question question = new Question.Numeric(prompt, answer, tolerance);
    if (line.isEmpty()) {
      reading.positions.putPart(question, "missing", reading.positions.of(prompt));
    }
    return question;
  }

  private BigDecimal number(String text, Prompt prompt) {
    try {
      return text.isBlank() ? BigDecimal.ZERO : new BigDecimal(text.strip().replace(',', '.'));
    } catch (NumberFormatException notANumber) {
      reading.problem("MTT018", reading.positions.of(prompt), text.strip());
      return BigDecimal.ZERO;
    }
  }

  private Question hotspot(Prompt prompt) {
    List<Option> options = options(prompt, false);
    List<Question.Region> regions = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      regions.add(region(options.get(i), items.get(i)));
    }
    return new Question.Hotspot(
        prompt, picture.orElse(new Block.Figure("", "", Html.EMPTY)), regions);
  }

  private Question.Region region(Option option, Item item) {
    String[] numbers = item.attributes().setting("at").split(",");
    double[] at = new double[4];
    try {
      for (int i = 0; i < 4; i++) {
        at[i] = Double.parseDouble(numbers[i]);
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException wrong) {
      reading.problem("MTT019", item.at());
    }
    return reading.at(new Question.Region(option, at[0], at[1], at[2], at[3]), item.at());
  }
}
