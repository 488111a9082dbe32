// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.archive.UnknownName;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes sources to begin with: they pass the check, and say where to write. Overwrites nothing. */
@Command(
    name = "new",
    description = "Makes sources to begin with. They pass the check; nothing is overwritten.",
    synopsisSubcommandLabel = "(programme | module | segment | activity | adaptation | key)")
final class NewCommand implements Runnable {
  private static final String TITLE = "If not given, made of the id.";

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "what is to be new? programme, module, segment, activity, adaptation or key");
  }

  @Command(
      name = "key",
      description = "A pair of keys (Ed25519): NAME.key signs packages, NAME.pub is for everyone.")
  int key(@Parameters(paramLabel = "NAME", description = "Such as 'publisher'.") Path name)
      throws IOException {
    KeyFiles.write(name);
    terminal.out().println(KeyFiles.sibling(name, ".key") + "  keep it to yourself");
    terminal.out().println(KeyFiles.sibling(name, ".pub") + "  give it to the academies");
    return Mtt.DONE;
  }

  @Command(name = "programme", description = "A programme with one module and one segment.")
  int programme(
      @Parameters(paramLabel = "ID", description = "Such as 'border-basics'.") String id,
      @Option(names = "--title", paramLabel = "TITLE", defaultValue = "", description = TITLE)
          String title,
      @Mixin SourceOptions source)
      throws IOException {
    demandId(id);
    Scaffold scaffold = new Scaffold(source.folder(terminal));
    scaffold.create(
        "programme.yaml", Scaffold.model("programme.yaml", values(id, title(title, id))));
    addModule(scaffold, "start", "Getting started");
    return written(scaffold, source, "modules/start/first/segment.md");
  }

  @Command(name = "module", description = "A module with one segment.")
  int module(
      @Parameters(paramLabel = "ID", description = "Such as 'identity'.") String id,
      @Option(names = "--title", paramLabel = "TITLE", defaultValue = "", description = TITLE)
          String title,
      @Mixin SourceOptions source)
      throws IOException {
    demandId(id);
    Scaffold scaffold = new Scaffold(source.folder(terminal));
    scaffold.change("programme.yaml", text -> YamlList.append(text, "modules", id));
    addModule(scaffold, id, title(title, id));
    return written(scaffold, source, "modules/" + id + "/first/segment.md");
  }

  @Command(name = "segment", description = "A segment with a page and a graded test.")
  int segment(
      @Parameters(paramLabel = "MODULE", description = "The id of its module.") String moduleId,
      @Parameters(paramLabel = "NAME", description = "Its folder: 'mrz' for 'identity-mrz'.")
          String name,
      @Option(names = "--title", paramLabel = "TITLE", defaultValue = "", description = TITLE)
          String title,
      @Mixin SourceOptions source)
      throws IOException {
    demandId(name);
    demandId(moduleId + "-" + name);
    Draft draft = SourceReader.read(source.folder(terminal));
    Module module = module(draft, moduleId);
    String folder = folder(draft, module);
    Scaffold scaffold = new Scaffold(source.folder(terminal));
    scaffold.change(folder + "module.yaml", text -> YamlList.append(text, "segments", name));
    List<String> outcomes = module.outcomes().stream().map(Outcome::id).limit(1).toList();
    addSegment(scaffold, folder, moduleId, name, title(title, name), outcomes);
    return written(scaffold, source, folder + name + "/segment.md");
  }

  @Command(name = "activity", description = "An activity, on a page of its own in a segment.")
  int activity(
      @Parameters(
              paramLabel = "KIND",
              description = "quiz, reflection, scenario, film, poll, tabletop or teachback.")
          String kind,
      @Parameters(paramLabel = "SEGMENT", description = "The id of its segment.") String segmentId,
      @Parameters(paramLabel = "ID", description = "Such as 'delayed-connection'.") String id,
      @Option(names = "--title", paramLabel = "TITLE", defaultValue = "", description = TITLE)
          String title,
      @Mixin SourceOptions source)
      throws IOException {
    refuseUnknown("kind", kind, NewActivity.KINDS);
    demandId(id);
    Draft draft = SourceReader.read(source.folder(terminal));
    Scaffold scaffold = new Scaffold(source.folder(terminal));
    NewActivity activity =
        new NewActivity(kind, id, title(title, id), draft, segment(draft, segmentId));
    activity.addTo(scaffold);
    return written(scaffold, source, activity.path());
  }

  @Command(name = "adaptation", description = "A country's or an academy's version.")
  int adaptation(
      @Parameters(paramLabel = "ID", description = "Such as 'arvenia'.") String id,
      @Option(names = "--title", paramLabel = "TITLE", defaultValue = "", description = TITLE)
          String title,
      @Option(
              names = "--from",
              paramLabel = "ID",
              defaultValue = "",
              description = "An adaptation whose selection of segments to start from.")
          String template,
      @Mixin SourceOptions source)
      throws IOException {
    demandId(id);
    Draft draft = SourceReader.read(source.folder(terminal));
    List<String> known = draft.adaptations().stream().map(Adaptation::id).toList();
    if (!template.isEmpty()) {
      refuseUnknown("adaptation", template, known);
    }
    NewAdaptation adaptation =
        new NewAdaptation(
            id,
            title(title, id),
            draft,
            draft.adaptations().stream().filter(one -> one.id().equals(template)).findFirst());
    Scaffold scaffold = new Scaffold(source.folder(terminal));
    adaptation.addTo(scaffold);
    int code = written(scaffold, source, adaptation.path());
    if (!adaptation.toFill().isEmpty()) {
      terminal.out().println("National texts to fill, and where they stand:");
      adaptation.toFill().forEach(line -> terminal.out().println("  " + line));
    }
    return code;
  }

  private static void addModule(Scaffold scaffold, String id, String title) throws IOException {
    String folder = "modules/" + id + "/";
    scaffold.create(folder + "module.yaml", Scaffold.model("module.yaml", values(id, title)));
    addSegment(scaffold, folder, id, "first", "The first segment", List.of("o1", "o2"));
  }

  private static void addSegment(
      Scaffold scaffold,
      String folder,
      String module,
      String name,
      String title,
      List<String> outcomes)
      throws IOException {
    StringBuilder questions = new StringBuilder();
    for (String outcome : outcomes) {
      questions.append(Scaffold.model("question.md", Map.of("outcome", outcome)));
    }
    Map<String, String> values =
        Map.of(
            "id",
            module + "-" + name,
            "title",
            title,
            "outcomes",
            String.join(", ", outcomes),
            "questions",
            questions.toString());
    scaffold.create(folder + name + "/segment.md", Scaffold.model("segment.md", values));
  }

  private int written(Scaffold scaffold, SourceOptions source, String next) throws IOException {
    Optional<Path> inTheWay = scaffold.inTheWay();
    if (inTheWay.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          inTheWay.get() + " is there already; choose another name. Nothing was changed");
    }
    scaffold.write(terminal);
    Path file = source.folder(terminal).resolve(next);
    terminal.out().println("Write in " + file + ". To look at it: mtt preview" + source.asTyped());
    return Mtt.DONE;
  }

  private Module module(Draft draft, String id) {
    List<Module> modules = draft.originalModules();
    refuseUnknown("module", id, modules.stream().map(Module::id).toList());
    return modules.stream().filter(module -> module.id().equals(id)).findFirst().orElseThrow();
  }

  private Segment segment(Draft draft, String id) {
    List<Segment> segments = draft.originalSegments();
    refuseUnknown("segment", id, segments.stream().map(Segment::id).toList());
    return segments.stream().filter(segment -> segment.id().equals(id)).findFirst().orElseThrow();
  }

  /** Returns the folder that the source of {@code part} stands in, with a slash at its end. */
  static String folder(Draft draft, Object part) {
    String file = draft.positions().of(part).file();
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  private void refuseUnknown(String family, String name, List<String> known) {
    if (!known.contains(name)) {
      throw new ParameterException(
          spec.commandLine(), new UnknownName(family, name, known).sentence());
    }
  }

  private void demandId(String id) {
    if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
      throw new ParameterException(
          spec.commandLine(),
          "'"
              + id
              + "' cannot be an id: small letters, digits and hyphens, beginning with a letter, at"
              + " most 40");
    }
  }

  private static Map<String, String> values(String id, String title) {
    return Map.of("id", id, "title", title);
  }

  /** Returns the title given, or one made of the id. */
  private static String title(String title, String id) {
    if (!title.isEmpty()) {
      return title;
    }
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
