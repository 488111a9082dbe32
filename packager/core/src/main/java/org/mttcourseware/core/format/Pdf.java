// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mttcourseware.core.print.Book;
import org.mttcourseware.core.print.PrintedBook;
import org.mttcourseware.core.render.Build;

/**
 * A book to print, as tagged PDF: the participant's handout, the trainer's guide, the job aids, or
 * the papers of table-top exercises. The package is the one file.
 */
final class Pdf implements PackageFormat {
  private final Book book;

  Pdf(Book book) {
    this.book = book;
  }

  @Override
  public String id() {
    return family() + "-" + book.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String family() {
    return "pdf";
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public boolean isArchive() {
    return false;
  }

  @Override
  public boolean applies(Build build) {
    return book.isOf(build);
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    Build build = builds.get(0);
    PrintedBook printed = book.print(build);
    return PackageFiles.of(
        Map.of(id() + ".pdf", printed.pdf()),
        Stream.concat(films(build), printed.overflowing().stream().map(Pdf::overflow)).toList());
  }

  private Stream<Omission> films(Build build) {
    return book == Book.HANDOUT || book == Book.GUIDE ? FilmsInWords.of(build) : Stream.empty();
  }

  private static Omission overflow(PrintedBook.Overflow overflow) {
    return new Omission(
        overflow.segment(),
        overflow.title(),
        "the job aid is longer than one page, even in small letters; shorten it, or print both"
            + " pages");
  }
}
