// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;

/** Pages to be opened from a folder: {@code index.html} at the root, and no control file. */
final class Website implements PackageKind {
  private static final String NAME = "index.html";

  @Override
  public boolean recognises(PackageContents contents) {
    return contents.has(NAME);
  }

  @Override
  public Nature inspect(PackageContents contents, Findings findings) throws IOException {
    String title = Jsoup.parse(contents.text(NAME)).title();
    long pages = contents.paths().stream().filter(path -> path.endsWith(".html")).count();
    return new Nature("web", "website", title, List.of("pages: " + pages));
  }
}
