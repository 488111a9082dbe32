// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mttcourseware.core.format.Formats;
import org.mttcourseware.core.format.PackageFormat;

/**
 * Reads packages again, also those of others: nothing is unpacked to the disk, and nothing is read
 * that is larger than an honest page.
 */
final class PackageReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST_ENTRIES = 100_000;
  private static final int LARGEST_PAGE = 16 * 1024 * 1024;
  private static final long LARGEST_SUM = 512L * 1024 * 1024;

  private final Map<String, SegmentShape> shapes = new TreeMap<>();
  private long sum;

  private PackageReader() {}

  /**
   * Returns the shapes of the segments at {@code path}: an {@code index.json}, a folder that holds
   * one, or a package. The keys name adaptation, language and segment.
   *
   * @throws NotAPackageException if it is something else
   */
  static Map<String, SegmentShape> read(Path path) throws IOException {
    PackageReader reader = new PackageReader();
    Path index = Files.isDirectory(path) ? path.resolve(PackageIndex.NAME) : path;
    if (index.endsWith(PackageIndex.NAME)) {
      reader.readIndex(index);
    } else {
      reader.readPackage(index, "");
    }
    if (reader.shapes.isEmpty()) {
      throw new NotAPackageException(path + " holds no page of a segment");
    }
    return reader.shapes;
  }

  private void readIndex(Path index) throws IOException {
    JsonNode document;
    try {
      document = JSON.readTree(Files.readString(index));
    } catch (JsonProcessingException broken) {
      throw new NotAPackageException(index + " is not JSON");
    }
    for (JsonNode entry : widest(document.path("packages"))) {
      Path file = Path.of(entry.path("file").asText());
      if (file.getNameCount() != 1 || file.isAbsolute() || file.endsWith("..")) {
        throw new NotAPackageException(index + " names a file outside its folder: " + file);
      }
      if (isArchive(entry.path("format").asText())) {
        readPackage(index.resolveSibling(file), entry.path("adaptation").asText());
      }
    }
  }

  /** Books in print and lists of questions have no pages of ours; a format of others may. */
  private static boolean isArchive(String format) {
    return Formats.byId(format).map(PackageFormat::isArchive).orElse(true);
  }

  /** The packages of whole programmes hold all that the others hold. */
  private static List<JsonNode> widest(JsonNode packages) {
    List<JsonNode> all = new ArrayList<>();
    packages.forEach(all::add);
    List<JsonNode> whole =
        all.stream().filter(entry -> entry.path("scope").asText().equals("programme")).toList();
    return whole.isEmpty() ? all : whole;
  }

  private void readPackage(Path file, String adaptation) throws IOException {
    // The parts of a zip are looked up in its directory, which the JDK checks when it opens it.
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      if (zip.size() > MOST_ENTRIES) {
        throw new NotAPackageException(file + " holds " + zip.size() + " files");
      }
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().endsWith("/index.html")) {
          readPage(zip, entry, adaptation);
        }
      }
    } catch (ZipException broken) {
      throw new NotAPackageException(file + " is not a package: " + broken.getMessage());
    }
  }

  private void readPage(ZipFile zip, ZipEntry entry, String adaptation) throws IOException {
    Document page = Jsoup.parse(text(zip, entry));
    if (!ShapeReader.isSegment(page)) {
      return;
    }
    String language = page.select("html").attr("lang");
    String segment = page.select("html").attr("data-segment");
    ZipEntry key = zip.getEntry("keys/" + language + "/" + segment + ".json");
    shapes.putIfAbsent(
        name(adaptation, language, segment),
        ShapeReader.read(page, key == null ? "" : text(zip, key)));
  }

  private static String name(String adaptation, String language, String segment) {
    String of = adaptation.isEmpty() ? "" : ", " + adaptation;
    return segment + " (" + language + of + ")";
  }

  /** Reads no more than a page may have, whatever the archive says of its size. */
  private String text(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST_PAGE + 1);
      sum += bytes.length;
      if (bytes.length > LARGEST_PAGE || sum > LARGEST_SUM) {
        throw new NotAPackageException(
            zip.getName() + ": " + entry.getName() + " is larger than any page");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
