// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * The package that the LTI tool imports: one adaptation in all its languages.
 *
 * <p>{@code catalogue.json} ({@link CatalogueDocument}) stands at the root. Each language has a
 * folder of its own, laid out as every package is, so that the pages' own addresses hold; its pages
 * contain no answers. The answers are at {@code keys/<language>/<segment>.json}, for the server
 * alone; so are the polls and table-top exercises of a segment, for a room, at {@code
 * live/<language>/<segment>.json}. What languages have in common is deflated once and stored with
 * each.
 *
 * <p>The scripts speak {@code lti} tracking: the page is shown in a frame of the tool, which keeps
 * what was done and marks it.
 */
final class Catalogue implements PackageFormat {
  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build()
          .writer(JsonLayout.printer());

  @Override
  public String id() {
    return "catalogue";
  }

  @Override
  public String extension() {
    return "mtt";
  }

  @Override
  public boolean allLanguages() {
    return true;
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    List<Build> inOrder = builds.stream().sorted(inOrderOfTheProgramme()).toList();
    SortedMap<String, Content> files = new TreeMap<>();
    files.put("catalogue.json", document(inOrder));
    inOrder.forEach(build -> addLanguage(files, build));
    return PackageFiles.of(files);
  }

  /** Returns where the page of {@code segment} stands. */
  static String page(String language, SegmentBuild segment) {
    return language + "/" + segment.path();
  }

  /** Returns where the answer key of {@code segment} stands. */
  static String key(String language, SegmentBuild segment) {
    return "keys/" + language + "/" + segment.segment().id() + ".json";
  }

  /** Returns where the texts of {@code segment} for a room stand. */
  static String live(String language, SegmentBuild segment) {
    return "live/" + language + "/" + segment.segment().id() + ".json";
  }

  private static void addLanguage(SortedMap<String, Content> files, Build build) {
    String language = build.language().tag();
    CourseFiles.shared(build, "lti")
        .forEach((path, content) -> files.put(language + "/" + path, content));
    files.put(
        language + "/" + CourseFiles.ABOUT, build.coursePages().about(build, CourseFiles.STYLE));
    for (SegmentBuild segment : build.segments()) {
      files.put(page(language, segment), segment.openPage());
      files.put(key(language, segment), Content.of(segment.key()));
      if (!segment.live().isEmpty()) {
        files.put(live(language, segment), Content.of(segment.live()));
      }
    }
  }

  private static Content document(List<Build> builds) {
    ProgrammeHead head = builds.get(0).edition().head();
    CatalogueDocument document =
        new CatalogueDocument(
            CatalogueDocument.SCHEMA,
            head.id(),
            head.version(),
            builds.get(0).edition().adaptationId(),
            builds.stream().map(CatalogueEntries::of).toList());
    try {
      return Content.of(JSON.writeValueAsString(document) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a catalogue is plain records", e);
    }
  }

  /** The authors' language first, as the programme lists them, however the builds were given. */
  private static Comparator<Build> inOrderOfTheProgramme() {
    return Comparator.comparing((Build build) -> place(build.edition().head(), build.language()))
        .thenComparing(Build::language);
  }

  private static int place(ProgrammeHead head, Language language) {
    int place = head.languages().indexOf(language);
    return place < 0 ? Integer.MAX_VALUE : place;
  }
}
