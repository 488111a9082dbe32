// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/**
 * EPUB 3.3: the words and pictures of a build as a book, to be read without a connection and with
 * any aid. It has no scripts, so activities are there in their paper form; nothing is recorded.
 */
final class Epub implements PackageFormat {
  /** The folder of the book in its archive. */
  private static final String ROOT = "EPUB/";

  private static final String MIMETYPE = "mimetype";

  @Override
  public String id() {
    return "epub";
  }

  @Override
  public String extension() {
    return "epub";
  }

  /** A reader knows the archive by the bytes at its start (EPUB 3.3, 4.2.2). */
  @Override
  public Optional<String> leading() {
    return Optional.of(MIMETYPE);
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    Build build = builds.get(0);
    SortedMap<String, Content> files = new TreeMap<>();
    files.put(MIMETYPE, Content.of("application/epub+zip"));
    files.put("META-INF/container.xml", container());
    EpubBook book = EpubBook.of(build);
    book.files().forEach((path, content) -> files.put(ROOT + path, content));
    files.put(ROOT + EpubPackage.PATH, EpubPackage.of(build, book));
    return PackageFiles.of(files, FilmsInWords.of(build).toList());
  }

  private static Content container() {
    Xml xml = new Xml();
    xml.open(
        "container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container");
    xml.open("rootfiles");
    xml.empty(
        "rootfile",
        "full-path",
        ROOT + EpubPackage.PATH,
        "media-type",
        "application/oebps-package+xml");
    return xml.close().close().toContent();
  }
}
