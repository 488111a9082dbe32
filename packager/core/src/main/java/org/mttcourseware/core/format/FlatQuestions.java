// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.mttcourseware.core.format.FlatQuestion.Answer;
import org.mttcourseware.core.format.FlatQuestion.Kind;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Prompt;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Segment;

/**
 * Turns questions into such as QTI 1.2.1 can ask. It knows choices and typed words; what is
 * matched, sorted, ordered or pointed at is asked as choices that need the same knowledge.
 */
final class FlatQuestions {
  private static final String SOURCE = "; scorm12 has it as it is";

  private final CartridgeVersion version;
  private final CartridgeText text;
  private final Segment segment;

  /** Makes questions whose words become part of {@code text}. */
  FlatQuestions(CartridgeVersion version, CartridgeText text, Segment segment) {
    this.version = version;
    this.text = text;
    this.segment = segment;
  }

  /**
   * What became of a question.
   *
   * @param questions none if it cannot be asked
   * @param note how it differs from the source, or the empty string
   */
  record Flat(List<FlatQuestion> questions, String note) {
    Flat {
      questions = List.copyOf(questions);
    }
  }

  /** Returns what becomes of {@code question}. */
  Flat of(Question question) {
    Prompt prompt = question.prompt();
    if (question instanceof Question.Choice choice) {
      return choice.trueFalse()
          ? new Flat(List.of(trueFalse(prompt, answers(choice.options()))), "")
          : choice(prompt, answers(choice.options()));
    } else if (question instanceof Question.Several several) {
      return several(prompt, "", answers(several.options()), "");
    } else if (question instanceof Question.Hotspot hotspot) {
      return hotspot(hotspot);
    } else if (question instanceof Question.Order order) {
      return order(order);
    } else if (question instanceof Question.Match match) {
      return match(match);
    } else if (question instanceof Question.Sort sort) {
      return sort(sort);
    } else if (question instanceof Question.Numeric numeric) {
      return numeric.tolerance().signum() == 0
          ? typed(
              prompt,
              TypedNumber.forms(numeric.answer(), segment.language()),
              "asked as a word: only the number in its usual forms is right" + SOURCE)
          : leftOut("a number with a tolerance cannot be asked");
    } else if (question instanceof Question.ShortText words) {
      return typed(prompt, words.accepted(), "");
    } else if (question instanceof Question.Rewrite rewrite) {
      return new Flat(
          List.of(essay(rewrite)), "asked as an essay, which a trainer has to mark" + SOURCE);
    }
    throw new IllegalStateException("no such question: " + question.kind());
  }

  private static Flat leftOut(String why) {
    return new Flat(List.of(), "left out, " + why + SOURCE);
  }

  private Flat choice(Prompt prompt, List<Answer> answers) {
    return new Flat(
        List.of(single(prompt, new Part("", 1, "", explanation(prompt)), answers)),
        answers.size() == 2
            ? "two answers are too few for a choice: asked as true or false" + SOURCE
            : "");
  }

  private Flat several(Prompt prompt, String more, List<Answer> answers, String note) {
    String moodle =
        version.readByMoodle()
            ? ", and in Moodle whoever ticks every answer gets all points too"
            : "";
    String feedback = eachWithFeedback(answers) + explanation(prompt);
    return new Flat(
        List.of(
            made(
                prompt,
                new Part("", 1, more, feedback),
                Kind.MULTIPLE_RESPONSE,
                answers.stream().map(FlatQuestions::withoutFeedback).toList())),
        note + "marked all or nothing" + moodle + SOURCE);
  }

  private Flat hotspot(Question.Hotspot hotspot) {
    Prompt prompt = hotspot.prompt();
    List<Answer> places = answers(hotspot.regions().stream().map(Question.Region::option).toList());
    if (places.size() < 2) {
      return leftOut("a picture cannot be pointed at");
    }
    String picture = text.blocks(List.of(hotspot.picture()));
    String note = "asked by the names of the places, below the picture";
    if (places.stream().filter(Answer::right).count() != 1) {
      return several(prompt, picture, places, note + ", and ");
    }
    Part whole = new Part("", 1, picture, explanation(prompt));
    return new Flat(List.of(single(prompt, whole, places)), note + SOURCE);
  }

  private Flat order(Question.Order order) {
    Prompt prompt = order.prompt();
    String feedback = eachWithFeedback(answers(order.items())) + explanation(prompt);
    List<Answer> orders =
        Orders.of(prompt.id(), order.items()).stream()
            .map(one -> new Answer(one.id(), numbered(one.items()), one.right(), ""))
            .toList();
    return new Flat(
        List.of(single(prompt, new Part("", 1, "", feedback), orders)),
        "asked which of " + orders.size() + " orders is right" + SOURCE);
  }

  private Flat match(Question.Match match) {
    List<Option> targets = new ArrayList<>(match.distractors());
    match.pairs().forEach(pair -> targets.add(target(pair)));
    targets.sort(Comparator.comparing(Option::id));
    List<FlatQuestion> questions = new ArrayList<>();
    for (Question.Pair pair : match.pairs()) {
      List<Answer> answers =
          targets.stream()
              .map(to -> new Answer(to.id(), inline(to.text()), to.id().equals(pair.id()), ""))
              .toList();
      questions.add(
          single(
              match.prompt(),
              part(pair.id(), match.pairs().size(), pair.left(), explanation(match.prompt())),
              answers));
    }
    return new Flat(questions, "asked pair by pair" + SOURCE);
  }

  private static Option target(Question.Pair pair) {
    return new Option(pair.id(), pair.right(), true, Html.EMPTY);
  }

  private Flat sort(Question.Sort sort) {
    int items = sort.groups().stream().mapToInt(group -> group.items().size()).sum();
    List<FlatQuestion> questions = new ArrayList<>();
    for (Question.Group group : sort.groups()) {
      for (Option item : group.items()) {
        List<Answer> groups =
            sort.groups().stream()
                .map(to -> new Answer(to.id(), inline(to.title()), to.equals(group), ""))
                .toList();
        String feedback = division(inline(item.feedback())) + explanation(sort.prompt());
        questions.add(single(sort.prompt(), part(item.id(), items, item.text(), feedback), groups));
      }
    }
    return new Flat(questions, "asked item by item" + SOURCE);
  }

  private Flat typed(Prompt prompt, List<String> accepted, String note) {
    if (version.readByMoodle() && accepted.stream().allMatch("0"::equals)) {
      return leftOut("Moodle takes an accepted answer 0 for none");
    }
    List<Answer> answers = new ArrayList<>();
    for (String words : accepted) {
      answers.add(new Answer("w" + (answers.size() + 1), words, true, ""));
    }
    return new Flat(
        List.of(made(prompt, new Part("", 1, "", explanation(prompt)), Kind.FIB, answers)), note);
  }

  private FlatQuestion essay(Question.Rewrite rewrite) {
    String model =
        paragraph("<strong>" + text.words("reflection.compare") + "</strong>")
            + text.blocks(rewrite.model());
    String feedback = model + explanation(rewrite.prompt());
    return made(rewrite.prompt(), new Part("", 1, "", feedback), Kind.ESSAY, List.of());
  }

  /** The statement and its truth: the first answer says that it is true. */
  private FlatQuestion trueFalse(Prompt prompt, List<Answer> answers) {
    // The first stands for "true", by which Moodle knows it, unless it is the word for "false".
    boolean turned = answers.get(0).text().equalsIgnoreCase(text.words("cartridge.false"));
    return made(
        prompt,
        new Part("", 1, "", explanation(prompt)),
        Kind.TRUE_FALSE,
        List.of(
            named("true", answers.get(turned ? 1 : 0)),
            named("false", answers.get(turned ? 0 : 1))));
  }

  /**
   * One right answer. The profile wants three at least, and learning systems show the two of a
   * true-false question in words of their own; so of two answers the first is proposed.
   */
  private FlatQuestion single(Prompt prompt, Part part, List<Answer> answers) {
    if (answers.size() != 2) {
      return made(prompt, part, Kind.MULTIPLE_CHOICE, answers);
    }
    String proposal =
        paragraph(text.words("cartridge.proposed"))
            + division("<strong>" + answers.get(0).text() + "</strong>");
    Answer yes = answers.get(0);
    Answer no = answers.get(1);
    return made(
        prompt,
        new Part(part.id(), part.parts(), part.more() + proposal, part.feedback()),
        Kind.TRUE_FALSE,
        List.of(
            new Answer("true", text.words("cartridge.true"), yes.right(), yes.feedback()),
            new Answer("false", text.words("cartridge.false"), no.right(), no.feedback())));
  }

  /**
   * A part of a question.
   *
   * @param id the empty string for all of it
   * @param more what is asked beside the question itself, as HTML
   */
  private record Part(String id, int parts, String more, String feedback) {}

  private Part part(String id, int parts, Html asked, String feedback) {
    return new Part(id, parts, division("<strong>" + inline(asked) + "</strong>"), feedback);
  }

  private FlatQuestion made(Prompt prompt, Part part, Kind kind, List<Answer> answers) {
    String id = segment.id() + "." + prompt.id();
    String asked = paragraph(inline(prompt.title())) + text.blocks(prompt.body()) + part.more();
    String pool = prompt.pool().isEmpty() ? "" : ": " + prompt.pool();
    return new FlatQuestion(
        part.id().isEmpty() ? id : id + "." + part.id(),
        segment.title() + pool,
        Math.max(1, prompt.points()),
        part.parts(),
        kind,
        Jsoup.parseBodyFragment(inline(prompt.title())).text(),
        text.whole("div", asked),
        kind == Kind.FIB ? answers : answers.stream().map(this::whole).toList(),
        whole(part.feedback()));
  }

  private Answer whole(Answer answer) {
    return new Answer(
        answer.id(), text.whole("div", answer.text()), answer.right(), whole(answer.feedback()));
  }

  private String whole(String html) {
    return html.isEmpty() ? "" : text.whole("div", html);
  }

  private List<Answer> answers(List<Option> options) {
    return options.stream()
        .map(
            option ->
                new Answer(
                    option.id(), inline(option.text()), option.right(), inline(option.feedback())))
        .toList();
  }

  private static Answer named(String id, Answer answer) {
    return new Answer(id, answer.text(), answer.right(), answer.feedback());
  }

  private static Answer withoutFeedback(Answer answer) {
    return new Answer(answer.id(), answer.text(), answer.right(), "");
  }

  /** What is said of each answer, for all to read where several can be picked. */
  private static String eachWithFeedback(List<Answer> answers) {
    StringBuilder list = new StringBuilder();
    answers.stream()
        .filter(answer -> !answer.feedback().isEmpty())
        .forEach(
            answer ->
                list.append("<li>")
                    .append(answer.text())
                    .append(" – ")
                    .append(answer.feedback())
                    .append("</li>"));
    return list.isEmpty() ? "" : "<ul>" + list + "</ul>";
  }

  private String numbered(List<Option> items) {
    StringBuilder list = new StringBuilder("<ol>");
    items.forEach(item -> list.append("<li>").append(inline(item.text())).append("</li>"));
    return list.append("</ol>").toString();
  }

  private String explanation(Prompt prompt) {
    return text.blocks(prompt.explanation());
  }

  private String inline(Html html) {
    return text.inline(html);
  }

  /** Around words that may be paragraphs themselves. */
  private static String division(String html) {
    return html.isEmpty() ? "" : "<div>" + html + "</div>";
  }

  private static String paragraph(String html) {
    return html.isEmpty() ? "" : "<p>" + html + "</p>";
  }
}
