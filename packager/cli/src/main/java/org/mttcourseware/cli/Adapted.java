// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.core.adapt.Pin;
import org.mttcourseware.core.adapt.Taken;
import org.mttcourseware.core.archive.UnknownName;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.translate.Desk;

/**
 * An adaptation with its place on the disk.
 *
 * @param folder below the sources, with a slash at its end
 * @param taken what it is made of now
 * @param pin what it was approved on
 */
record Adapted(Path root, Adaptation adaptation, String folder, Taken taken, Optional<Pin> pin) {

  /** Returns the adaptation {@code id}, or a sentence that says which there are. */
  static Optional<Adaptation> find(Draft draft, String id) {
    return draft.adaptations().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Returns the sentence about an id that no adaptation has. */
  static String unknown(Draft draft, String id) {
    List<String> known = draft.adaptations().stream().map(Adaptation::id).toList();
    return new UnknownName("adaptation", id, known).sentence();
  }

  /**
   * Reads what {@code adaptation} is made of.
   *
   * @throws BrokenPin when its pin cannot be understood
   */
  static Adapted of(Draft draft, Adaptation adaptation) throws IOException, BrokenPin {
    String folder = NewCommand.folder(draft, adaptation);
    Set<String> segments = new HashSet<>();
    Set<String> modules = new HashSet<>();
    for (Module module : draft.originalModules()) {
      for (Segment segment : module.segments()) {
        if (adaptation.segments().isEmpty() || adaptation.segments().contains(segment.id())) {
          segments.add(NewCommand.folder(draft, segment));
          modules.add(NewCommand.folder(draft, module));
        }
      }
    }
    Taken taken =
        Taken.of(
            draft.root(),
            path -> {
              String in = path.substring(0, path.lastIndexOf('/') + 1);
              return in.isEmpty() || segments.contains(in) || modules.contains(in);
            },
            folder);
    return new Adapted(draft.root(), adaptation, folder, taken, pin(draft.root(), folder));
  }

  private static Optional<Pin> pin(Path root, String folder) throws IOException, BrokenPin {
    Path file = root.resolve(folder + Pin.FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Pin.read(Files.readAllLines(file, StandardCharsets.UTF_8)));
    } catch (Pin.Malformed malformed) {
      throw new BrokenPin(folder + Pin.FILE, malformed.line());
    }
  }

  /** Returns the version of the programme, or the empty string where it has no head. */
  static String version(Draft draft) {
    return Optional.ofNullable(draft.head().get(draft.original()))
        .map(ProgrammeHead::version)
        .orElse("");
  }

  /** Writes {@code changed} in place of the pin, whole or not at all. */
  void write(Pin changed) throws IOException {
    Desk.at(root).write(Map.of(folder + Pin.FILE, changed.written(adaptation.id())));
  }

  /** A pin that cannot be understood. */
  static final class BrokenPin extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenPin(String file, int line) {
      super(
          file
              + ":"
              + line
              + ":1: this line is none that mtt wrote; take back the change, or delete the file and"
              + " pin again");
    }
  }
}
