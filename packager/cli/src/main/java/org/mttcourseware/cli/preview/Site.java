// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.adapt.Adapter;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFiles;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Renderer;
import org.mttcourseware.core.source.SourceReader;

/** The sources as packages, always as they are now. What is not looked at is not rendered. */
final class Site {
  private final Path source;
  private final Map<Play, PackageFiles> played = new HashMap<>();
  private @Nullable Snapshot snapshot;
  private Renderer renderer = new Renderer();
  private State state = new State(0, List.of(), Optional.empty());

  Site(Path source) {
    this.source = source;
  }

  /**
   * What there is to see.
   *
   * @param number grows with each change
   * @param problems of the sources as they are now
   * @param programme of the sources when they last had no error
   */
  record State(int number, List<Problem> problems, Optional<Programme> programme) {}

  /** One segment as a package: what the browser plays. */
  record Play(String format, String adaptation, String language, String segment) {}

  /** Looks at the sources, reads them again if they have changed, and says how they stand. */
  synchronized State now() throws IOException {
    Snapshot seen = Snapshot.of(source);
    if (!seen.equals(snapshot)) {
      if (snapshot != null && seen.differsInMedia(snapshot)) {
        renderer = new Renderer();
      }
      snapshot = seen;
      read();
    }
    return state;
  }

  /** Returns the files of {@code play}, or nothing if there is no such segment. */
  synchronized Optional<PackageFiles> files(Play play) throws IOException {
    Optional<Programme> programme = now().programme();
    if (programme.isPresent() && !played.containsKey(play)) {
      rendered(programme.get(), play).ifPresent(files -> played.put(play, files));
    }
    return Optional.ofNullable(played.get(play));
  }

  private void read() throws IOException {
    Checked checked = Checker.check(SourceReader.read(source));
    Optional<Programme> programme = state.programme();
    if (checked instanceof Checked.Ok ok) {
      programme = Optional.of(ok.programme());
      played.clear();
    }
    state = new State(state.number() + 1, checked.problems(), programme);
  }

  private Optional<PackageFiles> rendered(Programme programme, Play play) {
    Optional<Adaptation> adaptation =
        programme.adaptations().stream()
            .filter(known -> known.id().equals(play.adaptation()))
            .findFirst();
    Language language = new Language(play.language());
    if (!Adapter.languages(programme, adaptation).contains(language)) {
      return Optional.empty();
    }
    Edition edition =
        Adapter.edition(programme, adaptation, language)
            .only((module, segment) -> segment.id().equals(play.segment()));
    if (edition.modules().isEmpty()) {
      return Optional.empty();
    }
    Build whole = renderer.render(edition);
    Build build = whole.of(whole.segments().get(0));
    return Formats.byId(play.format()).map(format -> format.layOut(List.of(build)));
  }
}
