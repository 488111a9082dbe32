// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.Optional;
import org.mttcourseware.core.print.Book;

/** The formats that packages can have. A new format is one class, and one line here. */
public final class Formats {
  private static final List<PackageFormat> ALL =
      List.of(
          new Scorm12(),
          new Scorm2004(Scorm2004.Release.THIRD),
          new Scorm2004(Scorm2004.Release.FOURTH),
          new Cmi5(),
          new XapiTincan(),
          new Qti(QtiRelease.V21),
          new Qti(QtiRelease.V30),
          new MoodleXml(),
          new Web(),
          new CommonCartridge(CartridgeVersion.V1_1),
          new CommonCartridge(CartridgeVersion.V1_3),
          new ThinCartridge(),
          new Epub(),
          new Pdf(Book.HANDOUT),
          new Pdf(Book.GUIDE),
          new Pdf(Book.JOBAIDS),
          new Pdf(Book.EXERCISE),
          new Catalogue());

  private Formats() {}

  /** Returns all formats, in the order in which they are named to users. */
  public static List<PackageFormat> all() {
    return ALL;
  }

  /** Returns the format called {@code id}, if there is one. */
  public static Optional<PackageFormat> byId(String id) {
    return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
  }
}
