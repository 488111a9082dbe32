// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.Scope;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * What a cartridge holds, as it is being laid out: each file once, under one resource. A picture
 * that several texts show is a resource of its own that they depend on.
 */
final class CartridgeContents {
  private final String programme;
  private final SortedMap<String, Content> files = new TreeMap<>();
  private final Map<String, CartridgeResource> resources = new LinkedHashMap<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final List<FlatQuestion> questions = new ArrayList<>();
  private final SortedMap<String, Content> questionMedia = new TreeMap<>();

  /** Begins a cartridge of the programme with the given id, in which every identifier stands. */
  CartridgeContents(String programme) {
    this.programme = programme;
  }

  /**
   * Returns the table of contents: modules that hold their segments in a whole programme, else the
   * segments alone.
   *
   * @param items what stands there for a segment
   */
  List<CartridgeItem> inModules(Build build, Function<SegmentBuild, List<CartridgeItem>> items) {
    if (build.scope() != Scope.PROGRAMME) {
      return build.segments().stream().flatMap(segment -> items.apply(segment).stream()).toList();
    }
    return CourseFiles.modules(build).stream()
        .map(
            module ->
                CartridgeItem.folder(
                    identifier("ITEM-module", module.id()),
                    module.title(),
                    inModules(build.of(module), items)))
        .toList();
  }

  /**
   * Adds a text and the files that it shows.
   *
   * @param name of the part: segment and part
   * @return the line in the table of contents that opens it
   */
  CartridgeItem add(
      CartridgeResource.Kind kind,
      CartridgeName name,
      String title,
      Content text,
      Map<String, Content> media) {
    List<String> shown = media.entrySet().stream().map(this::medium).toList();
    String resource = name.identifier("RES", programme);
    put(new CartridgeResource(resource, kind, name.path(), shown), text);
    return new CartridgeItem(name.identifier("ITEM", programme), title, resource, List.of());
  }

  /** Returns the id of the programme. */
  String programme() {
    return programme;
  }

  /** Adds questions to the bank, with the files that they show. */
  void bank(List<FlatQuestion> more, Map<String, Content> media) {
    questions.addAll(more);
    questionMedia.putAll(media);
  }

  /**
   * Adds the bank, of which a cartridge has one at most; no line in the table of contents may open
   * it (CC 1.3, rule 8a).
   *
   * @param build whose questions they are: banks of two builds differ, and so do their identifiers
   */
  void closeBank(String build) {
    if (!questions.isEmpty()) {
      put(
          new CartridgeResource(
              Identifiers.part("RES-bank", build),
              CartridgeResource.Kind.QUESTION_BANK,
              "question-bank.xml",
              questionMedia.entrySet().stream().map(this::medium).toList()),
          Qti12.bank(build, programme, questions));
    }
  }

  /** Notes what cannot be said. */
  void omit(String segment, String part, String reason) {
    omissions.add(new Omission(segment, part, reason));
  }

  /** Returns the identifier of something in the whole programme. */
  String identifier(String kind, String... parts) {
    List<String> path = new ArrayList<>(List.of(programme));
    path.addAll(List.of(parts));
    return Identifiers.part(kind, path.toArray(String[]::new));
  }

  Collection<CartridgeResource> resources() {
    return resources.values();
  }

  /** Returns all files, with {@code manifest}. */
  PackageFiles with(Content manifest) {
    SortedMap<String, Content> all = new TreeMap<>(files);
    all.put("imsmanifest.xml", manifest);
    return PackageFiles.of(all, omissions);
  }

  private String medium(Map.Entry<String, Content> medium) {
    // File names are freer than identifiers.
    byte[] name = (programme + "/" + medium.getKey()).getBytes(StandardCharsets.UTF_8);
    String identifier = "MEDIA-" + UUID.nameUUIDFromBytes(name);
    put(
        new CartridgeResource(
            identifier, CartridgeResource.Kind.WEB_CONTENT, medium.getKey(), List.of()),
        medium.getValue());
    return identifier;
  }

  private void put(CartridgeResource resource, Content content) {
    resources.putIfAbsent(resource.identifier(), resource);
    files.putIfAbsent(resource.path(), content);
  }
}
