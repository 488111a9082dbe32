// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.core.adapt.Adapter;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.format.Destination;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Renderer;

/** From a checked programme to packages: every adaptation and language that is asked for. */
public final class Publication {
  private Publication() {}

  /** Writes packages for any learning system, else as the other method. */
  public static List<PackageEntry> write(
      Programme programme, Selection selection, Path out, Progress progress) throws IOException {
    return write(programme, selection, Destination.ANYWHERE, out, progress);
  }

  /**
   * Writes what {@code selection} asks of {@code programme} to the folder {@code out}.
   *
   * @param to where the packages go; formats that need to know more of it are left out
   * @return what was written; nothing if no adaptation offers what is asked for
   * @throws IOException if the machine does not let us; the message says why and what to do
   */
  public static List<PackageEntry> write(
      Programme programme, Selection selection, Destination to, Path out, Progress progress)
      throws IOException {
    List<Build> builds = builds(programme, selection);
    return builds.isEmpty()
        ? List.of()
        : Packager.write(builds, request(selection, to), out, progress);
  }

  private static PackageRequest request(Selection selection, Destination to) {
    return new PackageRequest(
        selection.pickedFormats(),
        Set.copyOf(selection.modules()),
        Set.copyOf(selection.segments()),
        to);
  }

  private static List<Build> builds(Programme programme, Selection selection) {
    Renderer renderer = new Renderer();
    List<Build> builds = new ArrayList<>();
    for (Optional<Adaptation> adaptation : adaptations(programme, selection)) {
      for (Language language : Adapter.languages(programme, adaptation)) {
        if (!Selection.takes(selection.languages(), language.tag())) {
          continue;
        }
        Edition edition = narrowed(Adapter.edition(programme, adaptation, language), selection);
        if (!edition.modules().isEmpty()) {
          builds.add(renderer.render(edition));
        }
      }
    }
    return builds;
  }

  /**
   * The programme as it is, unless adaptations are named, and each adaptation. A selection to start
   * from has nothing that the programme has not, so it is taken only by its name.
   */
  private static List<Optional<Adaptation>> adaptations(Programme programme, Selection selection) {
    List<Optional<Adaptation>> taken = new ArrayList<>();
    if (selection.adaptations().isEmpty()) {
      taken.add(Optional.empty());
    }
    programme.adaptations().stream()
        .filter(
            adaptation ->
                selection.adaptations().isEmpty()
                    ? !adaptation.template()
                    : selection.adaptations().contains(adaptation.id()))
        .forEach(adaptation -> taken.add(Optional.of(adaptation)));
    return taken;
  }

  /** Returns {@code edition} with no more segments than the packages asked for need. */
  private static Edition narrowed(Edition edition, Selection selection) {
    if (selection.modules().isEmpty() && selection.segments().isEmpty()) {
      return edition;
    }
    return edition.only(
        (module, segment) ->
            selection.modules().contains(module.id())
                || selection.segments().contains(segment.id()));
  }
}
