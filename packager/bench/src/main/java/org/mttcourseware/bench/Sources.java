// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.SourceNames;
import org.mttcourseware.core.translate.Work;

/** Writes the sources of a course: the same bytes each time, and without a problem. */
final class Sources {
  private static final long SEED = 20261101;

  private final Course course;
  private final Path root;

  private Sources(Course course, Path root) {
    this.course = course;
    this.root = root;
  }

  /** Writes {@code course} to the folder {@code root}. */
  static void write(Course course, Path root) throws IOException {
    new Sources(course, root).write();
  }

  private void write() throws IOException {
    text("programme.yaml", programme());
    text("sources.yaml", "manual: { title: \"The manual\", publisher: Nobody, year: 2026 }\n");
    for (int module = 0; module < course.modules(); module++) {
      module(module);
    }
    tieTranslations();
  }

  /** Notes what the translations were made from, as {@code mtt translate record} does. */
  private void tieTranslations() throws IOException {
    Desk desk = Desk.at(root);
    Map<String, String> records = new LinkedHashMap<>();
    for (String tag : course.languages()) {
      Language language = new Language(tag);
      for (String path : desk.originals()) {
        String translated = SourceNames.inLanguage(path, language);
        if (desk.has(translated)) {
          records.put(SourceNames.record(path, language), record(desk, path, language));
        }
      }
    }
    desk.write(records);
  }

  private static String record(Desk desk, String path, Language language) throws IOException {
    try {
      Work work = desk.work(path, language);
      return work.recorded().written(work.name().substring(work.name().lastIndexOf('/') + 1));
    } catch (Refused broken) {
      throw new IllegalStateException(path, broken);
    }
  }

  private String programme() {
    return "id: bench\ntitle: A course for measuring\nversion: 1.0.0\nlanguage: en\nlanguages: ["
        + String.join(", ", course.languages())
        + "]\nlicence: CC-BY-4.0\npublisher: Nobody\nnotice: Invented, for measuring.\nmodules: ["
        + IntStream.range(0, course.modules())
            .mapToObj(Sources::moduleId)
            .collect(Collectors.joining(", "))
        + "]\n";
  }

  private void module(int module) throws IOException {
    String id = moduleId(module);
    int first = course.firstSegment(module);
    int next = course.firstSegment(module + 1);
    String folder = "modules/" + id + "/";
    text(
        folder + "module.yaml",
        "id: "
            + id
            + "\ntitle: Module "
            + id
            + "\nsummary: Invented, for measuring.\noutcomes:\n"
            + "  o1: { text: \"Explain what a measurement shows\" }\n"
            + "  o2: { text: \"List what a measurement does not show\", rights: true }\nsegments: ["
            + IntStream.range(first, next)
                .mapToObj(segment -> "s" + segment)
                .collect(Collectors.joining(", "))
            + "]\n");
    text(
        folder + "glossary.yaml",
        """
        figure: { term: figure, definition: "What was measured." }
        baseline: { term: baseline, definition: "What it is set beside." }
        """);
    for (int segment = first; segment < next; segment++) {
      segment(id, segment, folder + "s" + segment + "/");
    }
  }

  private void segment(String module, int segment, String folder) throws IOException {
    for (String language : course.languages()) {
      Random random = new Random(SEED + 31L * segment + language.hashCode());
      String name = language.equals("en") ? "segment.md" : "segment." + language + ".md";
      text(folder + name, new SegmentText(course, language, random).of(module, segment));
    }
    Random random = new Random(SEED + segment);
    StringBuilder media = new StringBuilder();
    for (int page = course.firstPage(segment); page < course.firstPage(segment + 1); page++) {
      String name = SegmentText.picture(page);
      bytes(folder + name, name.endsWith(".png") ? Pictures.png(random) : Pictures.svg(random));
      media.append(name).append(": { licence: CC-BY-4.0, author: Nobody }\n");
    }
    text(folder + "media.yaml", media.toString());
  }

  private static String moduleId(int module) {
    return "m" + module;
  }

  private void text(String path, String text) throws IOException {
    bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
