// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.translate.Condition;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Pairing;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.State;
import org.mttcourseware.core.translate.Tally;
import org.mttcourseware.core.translate.TextBlock;
import org.mttcourseware.core.translate.TextPlace;
import org.mttcourseware.core.translate.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how far each language is, and what is stale. */
@Command(
    name = "status",
    description = "Says for each language, module and segment what is current, stale and missing.")
final class TranslateStatus implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOptions source = new SourceOptions();
  @Mixin private TranslationChoice choice = new TranslationChoice();

  @Option(
      names = "--output",
      paramLabel = "text|json",
      description = "How to print it; 'text' if not given.")
  private Output output = Output.TEXT;

  /** The forms there are. */
  enum Output {
    TEXT,
    JSON
  }

  TranslateStatus(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What stands in one place, a module or a segment. */
  private static final class Place {
    private Tally tally = Tally.NONE;
    private final List<Map<String, Object>> open = new ArrayList<>();
  }

  @Override
  public Integer call() throws IOException {
    Desk desk = Desk.at(source.folder(terminal));
    List<Map<String, Object>> report = new ArrayList<>();
    try {
      for (Language language : choice.languages(desk)) {
        report.add(language(desk, language));
      }
    } catch (Refused refused) {
      return Refusals.print(refused, source.folder(terminal).toString(), terminal);
    }
    if (output == Output.JSON) {
      terminal
          .out()
          .println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
    } else if (report.isEmpty()) {
      terminal.out().println("No translations. 'mtt translate export --language ru' begins one.");
    } else {
      report.forEach(this::print);
    }
    return Mtt.DONE;
  }

  private Map<String, Object> language(Desk desk, Language language) throws IOException, Refused {
    Map<String, Map<String, Place>> modules = new LinkedHashMap<>();
    for (String path : choice.texts(desk)) {
      Work work = desk.work(path, language);
      Place place = place(modules, path);
      place.tally = place.tally.plus(Tally.of(work.pairing()));
      work.pairing().pairs().stream()
          .filter(pair -> pair.condition() != Condition.CURRENT)
          .filter(pair -> work.translation().isPresent())
          .forEach(pair -> place.open.add(open(path, work, pair)));
    }
    for (String path : choice.drawings(desk)) {
      var words = desk.words(path, language);
      int translated = (int) words.values().stream().filter(word -> word.isPresent()).count();
      Place place = place(modules, path);
      place.tally = place.tally.plus(Tally.ofWords(words.size(), translated));
    }
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("language", language.tag());
    Tally all = Tally.NONE;
    List<Map<String, Object>> ofModules = new ArrayList<>();
    for (Map.Entry<String, Map<String, Place>> module : modules.entrySet()) {
      Tally tally = Tally.NONE;
      List<Map<String, Object>> segments = new ArrayList<>();
      for (Map.Entry<String, Place> segment : module.getValue().entrySet()) {
        tally = tally.plus(segment.getValue().tally);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("segment", segment.getKey());
        numbers(segment.getValue().tally, one);
        one.put("open", segment.getValue().open);
        segments.add(one);
      }
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("module", module.getKey());
      numbers(tally, one);
      one.put("segments", segments);
      ofModules.add(one);
      all = all.plus(tally);
    }
    numbers(all, said);
    said.put("modules", ofModules);
    return said;
  }

  private static Place place(Map<String, Map<String, Place>> modules, String path) {
    TextPlace place = TextPlace.of(path);
    return modules
        .computeIfAbsent(place.module(), module -> new LinkedHashMap<>())
        .computeIfAbsent(place.segment(), segment -> new Place());
  }

  /** Only of texts that somebody has begun to translate: of the others everything is open. */
  private static Map<String, Object> open(String path, Work work, Pairing.Pair pair) {
    Map<String, Object> open = new LinkedHashMap<>();
    open.put("condition", pair.condition().word());
    open.put("file", path);
    open.put("line", pair.original().line());
    open.put("part", pair.original().key());
    open.put("now", pair.original().digest());
    TextBlock translated = pair.translated();
    if (translated != null) {
      open.put("translation", work.name());
      open.put("translationLine", translated.line());
      open.put("madeFrom", pair.made());
    }
    return open;
  }

  private static void numbers(Tally tally, Map<String, Object> said) {
    said.put("parts", tally.blocks());
    said.put("current", tally.current());
    said.put("stale", tally.stale());
    said.put("missing", tally.missing());
    Map<String, Object> states = new LinkedHashMap<>();
    for (State state : State.values()) {
      if (tally.states().containsKey(state)) {
        states.put(state.word(), tally.states().get(state));
      }
    }
    said.put("states", states);
    said.put("wordsInDrawings", tally.words());
    said.put("wordsTranslated", tally.wordsTranslated());
  }

  private void print(Map<String, Object> language) {
    terminal.out().println(line(String.valueOf(language.get("language")), language));
    for (Object module : (List<?>) Objects.requireNonNull(language.get("modules"))) {
      Map<?, ?> one = (Map<?, ?>) module;
      Object name = one.get("module");
      terminal.out().println(line("  " + ("".equals(name) ? "programme" : name), one));
      for (Object segment : (List<?>) Objects.requireNonNull(one.get("segments"))) {
        segment((Map<?, ?>) segment);
      }
    }
  }

  private void segment(Map<?, ?> segment) {
    if (!"".equals(segment.get("segment"))) {
      terminal.out().println(line("    " + segment.get("segment"), segment));
    }
    for (Object open : (List<?>) Objects.requireNonNull(segment.get("open"))) {
      Map<?, ?> one = (Map<?, ?>) open;
      String before =
          one.containsKey("madeFrom")
              ? ", was "
                  + one.get("madeFrom")
                  + ", see "
                  + one.get("translation")
                  + ":"
                  + one.get("translationLine")
              : "";
      terminal
          .out()
          .println(
              "      "
                  + one.get("condition")
                  + ": "
                  + one.get("file")
                  + ":"
                  + one.get("line")
                  + " ("
                  + one.get("part")
                  + ")"
                  + before);
    }
  }

  private static String line(String name, Map<?, ?> numbers) {
    String states =
        ((Map<?, ?>) Objects.requireNonNull(numbers.get("states")))
            .entrySet().stream()
                .map(state -> state.getValue() + " " + state.getKey())
                .collect(Collectors.joining(", "));
    String text =
        numbers.get("parts")
            + " parts: "
            + numbers.get("current")
            + " current, "
            + numbers.get("stale")
            + " stale, "
            + numbers.get("missing")
            + " missing"
            + (states.isEmpty() ? "" : " (" + states + ")");
    boolean drawn = !Integer.valueOf(0).equals(numbers.get("wordsInDrawings"));
    return String.format(Locale.ROOT, "%-32s ", name)
        + text
        + (drawn
            ? "; "
                + numbers.get("wordsTranslated")
                + " of "
                + numbers.get("wordsInDrawings")
                + " words in drawings"
            : "");
  }
}
