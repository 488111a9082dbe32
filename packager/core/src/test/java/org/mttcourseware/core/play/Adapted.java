// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.adapt.Adapter;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.check.Checked;
import org.mttcourseware.core.check.Checker;
import org.mttcourseware.core.format.Destination;
import org.mttcourseware.core.format.PackageFormat;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.Renderer;
import org.mttcourseware.core.source.SourceReader;

/** Adaptations of a programme as readers get them: every word of every file of a package. */
public record Adapted(Programme programme) {
  private static final Destination SOMEWHERE =
      new Destination(LmsProfile.GENERIC, Optional.of(URI.create("https://tool.example.org")));

  /** Reads the programme in {@code root}, which passes the check. */
  public static Adapted of(Path root) {
    try {
      Checked checked = Checker.check(SourceReader.read(root));
      if (checked instanceof Checked.Ok ok) {
        return new Adapted(ok.programme());
      }
      throw new AssertionError(root + ": " + checked.problems());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the edition of {@code adaptation}, or of the programme for the empty string. */
  public Edition edition(String adaptation, String language) {
    Optional<Adaptation> found =
        programme.adaptations().stream().filter(one -> one.id().equals(adaptation)).findFirst();
    if (found.isEmpty() && !adaptation.isEmpty()) {
      throw new AssertionError("there is no adaptation " + adaptation);
    }
    return Adapter.edition(programme, found, new Language(language));
  }

  /** Returns that edition rendered. */
  public Build build(String adaptation, String language) {
    return new Renderer().render(edition(adaptation, language));
  }

  /** Returns the page of one segment of that edition. */
  public String page(String adaptation, String language, String segment) {
    return build(adaptation, language).segments().stream()
        .filter(built -> built.segment().id().equals(segment))
        .map(built -> text(built.page()))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the text of every file of {@code builds} in {@code format}, by path. */
  public static Map<String, String> texts(PackageFormat format, Build... builds) {
    Map<String, String> texts = new LinkedHashMap<>();
    format
        .layOut(List.of(builds), SOMEWHERE)
        .byPath()
        .forEach(
            (path, content) ->
                texts.put(path, path.endsWith(".pdf") ? pdf(content) : text(content)));
    return texts;
  }

  private static String pdf(Content content) {
    try {
      return PdfText.of(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Content content) {
    try (InputStream in = content.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
