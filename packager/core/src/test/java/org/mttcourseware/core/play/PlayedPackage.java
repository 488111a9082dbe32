// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mttcourseware.core.archive.PackageEntry;
import org.mttcourseware.core.archive.PackageRequest;
import org.mttcourseware.core.archive.Packager;
import org.mttcourseware.core.archive.Progress;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFormat;
import org.mttcourseware.core.render.Build;

/** A package that was written as a zip and unpacked again, as a learning system does it. */
record PlayedPackage(String name, Map<String, byte[]> files) {

  /** Writes and unpacks the module or segment {@code id} of {@code programme}. */
  static PlayedPackage of(Build programme, String format, String id) {
    PackageFormat wanted = Formats.byId(format).orElseThrow();
    boolean isModule =
        programme.edition().modules().stream().anyMatch(module -> module.id().equals(id));
    PackageRequest request =
        new PackageRequest(
            List.of(wanted), isModule ? Set.of(id) : Set.of(), isModule ? Set.of() : Set.of(id));
    String name =
        programme.edition().head().id() + "-" + id + "-" + format + "-" + programme.language();
    try {
      Path out = Files.createTempDirectory("mtt-play");
      try {
        PackageEntry entry =
            Packager.write(List.of(programme), request, out, Progress.SILENT).get(0);
        return new PlayedPackage(name, unpacked(out.resolve(entry.file())));
      } finally {
        delete(out);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Map<String, byte[]> unpacked(Path zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile archive = ZipFile.builder().setPath(zip).get()) {
      for (ZipArchiveEntry entry : java.util.Collections.list(archive.getEntries())) {
        files.put(entry.getName(), archive.getInputStream(entry).readAllBytes());
      }
    }
    return files;
  }

  Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  String text(String path) {
    return new String(file(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  /** Writes the files below {@code folder}, for a browser that opens them from the disk. */
  void unpackTo(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Returns what the manifest lets a learner open, in order. */
  List<Sco> scos() {
    Document manifest = Jsoup.parse(text("imsmanifest.xml"), "", Parser.xmlParser());
    return manifest.select("item[identifierref]").stream()
        .map(item -> sco(item, manifest))
        .toList();
  }

  private static Sco sco(Element item, Document manifest) {
    Element resource = manifest.getElementById(item.attr("identifierref"));
    if (resource == null) {
      resource = manifest.selectFirst("resource[identifier=" + item.attr("identifierref") + "]");
    }
    Element mastery = item.selectFirst("adlcp|masteryscore");
    Element measure = item.selectFirst("imsss|minNormalizedMeasure");
    String pass = mastery != null ? mastery.text() : measure != null ? measure.text() : "";
    return new Sco(resource.attr("href"), pass);
  }

  /**
   * Something that a learning system can open.
   *
   * @param href where it begins
   * @param pass the mastery score or the normalised measure that the manifest names, or nothing
   */
  record Sco(String href, String pass) {}
}
