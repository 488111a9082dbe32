// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mttcourseware.core.adapt.Adapter;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Renderer;
import org.mttcourseware.core.source.SourceReader;

/** The programmes that are played: a small one with one of each kind, and the real one. */
public final class Programmes {
  private static final Renderer RENDERER = new Renderer();
  private static final Map<String, Build> BUILDS = new ConcurrentHashMap<>();
  private static final Map<String, PlayedPackage> PACKAGES = new ConcurrentHashMap<>();

  private Programmes() {}

  /** Returns the programme with one of each kind, in {@code language}: en or ar. */
  public static Build fixture(String language) {
    return BUILDS.computeIfAbsent(
        "fixture " + language, key -> build(resource("/play/programme"), language));
  }

  /** Returns the programme that we publish. */
  public static Build real() {
    return real("en");
  }

  /** Returns the programme that we publish, in {@code language}. */
  public static Build real(String language) {
    return BUILDS.computeIfAbsent(
        "real " + language, key -> build(Path.of("../../content"), language));
  }

  /** Returns the first segment of each module that we publish: where all of it takes too long. */
  public static Build realInPart() {
    return BUILDS.computeIfAbsent(
        "real in part",
        key -> {
          Set<String> first =
              real().edition().modules().stream()
                  .map(module -> module.segments().get(0).id())
                  .collect(Collectors.toSet());
          return RENDERER.render(
              real().edition().only((module, segment) -> first.contains(segment.id())));
        });
  }

  /** Returns the package of the module or segment {@code id} of {@code programme}. */
  static PlayedPackage packed(Build programme, String format, String id) {
    String key =
        programme.edition().head().id() + " " + programme.language() + " " + format + " " + id;
    return PACKAGES.computeIfAbsent(key, missing -> PlayedPackage.of(programme, format, id));
  }

  /** Returns the segment {@code id} of {@code programme}. */
  static Segment segment(Build programme, String id) {
    return programme.segments().stream()
        .map(built -> built.segment())
        .filter(segment -> segment.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Build build(Path root, String language) {
    try {
      Checked checked = Checker.check(SourceReader.read(root));
      if (checked instanceof Checked.Ok ok) {
        return RENDERER.render(edition(ok.programme(), language));
      }
      throw new AssertionError(root + " does not pass the check:\n" + told(checked));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String told(Checked checked) {
    StringBuilder told = new StringBuilder();
    checked.problems().forEach(problem -> told.append(problem).append('\n'));
    return told.toString();
  }

  private static org.mttcourseware.core.adapt.Edition edition(
      Programme programme, String language) {
    return Adapter.edition(programme, Optional.empty(), new Language(language));
  }

  private static Path resource(String name) {
    URL url = Programmes.class.getResource(name);
    try {
      return Path.of(java.util.Objects.requireNonNull(url).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
