// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.translate.Desk;
import org.mttcourseware.core.translate.TextPlace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which languages and which texts a command about translations means. */
final class TranslationChoice {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--language",
      split = ",",
      paramLabel = "TAG",
      description = "Languages such as ru or sr-Latn; all there are if not given.")
  private List<String> languages = List.of();

  @Option(
      names = "--module",
      split = ",",
      paramLabel = "ID",
      description = "Only texts of these modules, by the names of their folders.")
  private List<String> modules = List.of();

  @Option(
      names = "--segment",
      split = ",",
      paramLabel = "ID",
      description = "Only texts of these segments, by their ids, such as identity-mrz.")
  private List<String> segments = List.of();

  /** Returns the languages meant; {@code there} must be one where it says so. */
  List<Language> languages(Desk desk) throws IOException {
    if (languages.isEmpty() || languages.equals(List.of("all"))) {
      return desk.languages();
    }
    List<Language> chosen = languages.stream().map(Language::new).toList();
    for (Language language : chosen) {
      if (!language.tag().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
        throw new ParameterException(
            spec.commandLine(), language + " is no language tag; write one such as ru or sr-Latn");
      }
      if (language.equals(desk.original())) {
        throw new ParameterException(
            spec.commandLine(), language + " is the language of the original");
      }
    }
    return chosen;
  }

  /** Returns the originals meant. */
  List<String> texts(Desk desk) {
    refuseUnknown("module", modules, desk.originals(), TextPlace::module);
    refuseUnknown("segment", segments, desk.originals(), TextPlace::segment);
    return desk.originals().stream().filter(this::means).toList();
  }

  /** Returns the drawings meant. */
  List<String> drawings(Desk desk) {
    return desk.drawings().stream().filter(this::means).toList();
  }

  private boolean means(String path) {
    TextPlace place = TextPlace.of(path);
    return (modules.isEmpty() || modules.contains(place.module()))
        && (segments.isEmpty() || segments.contains(place.segment()));
  }

  private void refuseUnknown(
      String what,
      List<String> named,
      List<String> paths,
      java.util.function.Function<TextPlace, String> part) {
    Set<String> known =
        paths.stream()
            .map(TextPlace::of)
            .map(part)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : named) {
      if (!known.contains(name)) {
        throw new ParameterException(
            spec.commandLine(),
            "no " + what + " '" + name + "'; there are " + String.join(", ", known));
      }
    }
  }
}
