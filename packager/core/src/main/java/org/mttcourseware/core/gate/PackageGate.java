// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.core.gate.PackageKind.Nature;
import org.mttcourseware.core.model.LmsProfile;

/**
 * Reads packages back and says what is wrong with them. One gate may look at many packages; what it
 * learned of a file it keeps for the next package that holds the same bytes. For one thread.
 */
public final class PackageGate {
  /** The surest sign first: a cartridge has the manifest of SCORM, a website only its page. */
  private static final List<PackageKind> KINDS =
      List.of(
          new EpubBook(),
          new CataloguePackage(),
          new Cmi5Course(),
          new TincanCourse(),
          new Cartridge(),
          new QtiPackage(),
          new ScormPackage(),
          new MoodleQuestions(),
          new PdfBook(),
          new Website());

  private final PageRules pages = new PageRules();

  /**
   * Looks at {@code file} as {@code lms} would.
   *
   * @throws IOException if the file is not there or cannot be read; a broken package is no
   *     exception
   */
  public Inspection inspect(Path file, LmsProfile lms) throws IOException {
    Findings findings = new Findings();
    Nature nature;
    try (PackageContents contents = PackageContents.open(file)) {
      nature = inspect(contents, lms, findings);
    } catch (FileSystemException machine) {
      throw machine;
    } catch (IOException broken) {
      findings.add("PKG101", "", String.valueOf(broken.getMessage()));
      nature = unknown();
    }
    return new Inspection(
        nature.format(), nature.words(), nature.title(), nature.facts(), findings.sorted());
  }

  private Nature inspect(PackageContents contents, LmsProfile lms, Findings findings)
      throws IOException {
    if (contents.isArchive() && !ArchiveRules.inspect(contents, findings)) {
      return unknown();
    }
    for (PackageKind kind : KINDS) {
      if (kind.recognises(contents)) {
        Nature nature = kind.inspect(contents, findings);
        pages.inspect(contents, findings);
        LimitRules.inspect(contents, nature, lms, findings);
        return nature;
      }
    }
    Optional<String> wrapped = wrapped(contents);
    if (wrapped.isPresent()) {
      String path = wrapped.get();
      int cut = path.lastIndexOf('/');
      findings.add("PKG102", path, path.substring(cut + 1), path.substring(0, cut));
    } else {
      findings.add("PKG103", "");
    }
    return unknown();
  }

  private static Optional<String> wrapped(PackageContents contents) {
    return contents.paths().stream()
        .filter(path -> path.matches("[^/]+/(imsmanifest|cmi5|tincan)\\.xml"))
        .findFirst();
  }

  private static Nature unknown() {
    return new Nature("", "not a package", "", List.of());
  }
}
