// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mttcourseware.core.format.Destination;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFormat;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Programme;
import org.mttcourseware.core.model.Segment;

/**
 * What a user asks for, by id; an empty list means all there are.
 *
 * @param formats such as {@code scorm12}
 * @param languages as tags
 */
public record Selection(
    List<String> formats,
    List<String> modules,
    List<String> segments,
    List<String> adaptations,
    List<String> languages) {
  /** Everything. */
  public static final Selection ALL =
      new Selection(List.of(), List.of(), List.of(), List.of(), List.of());

  public Selection {
    formats = List.copyOf(formats);
    modules = List.copyOf(modules);
    segments = List.copyOf(segments);
    adaptations = List.copyOf(adaptations);
    languages = List.copyOf(languages);
  }

  /** Returns the names in this that no format has: to be known before a source is read. */
  public List<UnknownName> unknownFormats() {
    List<String> known = Formats.all().stream().map(PackageFormat::family).toList();
    List<String> ids = Formats.all().stream().map(PackageFormat::id).toList();
    return UnknownName.among("format", formats, known).stream()
        .filter(name -> !ids.contains(name.name()))
        .toList();
  }

  /**
   * Returns a sentence for each format asked for by name that cannot be laid out for {@code to}.
   */
  public List<String> unmetNeeds(Destination to) {
    return formats.isEmpty()
        ? List.of()
        : pickedFormats().stream()
            .flatMap(
                format -> format.needs(to).map(need -> format.id() + " needs " + need).stream())
            .toList();
  }

  /** Returns the names in this that {@code programme} does not have. */
  public List<UnknownName> unknownIn(Programme programme) {
    List<Module> all = programme.modules().values().stream().flatMap(List::stream).toList();
    List<UnknownName> unknown = new ArrayList<>();
    unknown.addAll(UnknownName.among("module", modules, all.stream().map(Module::id).toList()));
    unknown.addAll(
        UnknownName.among(
            "segment",
            segments,
            all.stream().flatMap(module -> module.segments().stream()).map(Segment::id).toList()));
    unknown.addAll(
        UnknownName.among(
            "adaptation",
            adaptations,
            programme.adaptations().stream().map(Adaptation::id).toList()));
    unknown.addAll(
        UnknownName.among(
            "language",
            languages,
            programme.modules().keySet().stream().map(Language::tag).sorted().toList()));
    return unknown;
  }

  /** Returns this with the formats that {@code lms} imports, unless formats are asked for. */
  public Selection importedBy(LmsProfile lms) {
    return formats.isEmpty()
        ? new Selection(lms.formats(), modules, segments, adaptations, languages)
        : this;
  }

  /** Returns the formats asked for, in the order in which they are known. */
  List<PackageFormat> pickedFormats() {
    return Formats.all().stream()
        .filter(format -> takes(formats, format.family()) || formats.contains(format.id()))
        .toList();
  }

  /** Returns whether {@code id} is among {@code asked}, or all are. */
  static boolean takes(Collection<String> asked, String id) {
    return asked.isEmpty() || asked.contains(id);
  }
}
