// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the W3C's checker of books finds in one: errors and warnings, not matters of taste. */
final class BookReport extends MasterReport {
  private final List<String> found = new ArrayList<>();

  private BookReport() {}

  /** Returns the findings about {@code book}, a line each. */
  static List<String> of(Path book) {
    BookReport report = new BookReport();
    EpubCheck check = new EpubCheck(book.toFile(), report);
    check.setLocale(Locale.ENGLISH);
    check.doValidate();
    return report.found;
  }

  @Override
  public void message(
      Message message, @Nullable EPUBLocation location, @Nullable Object... arguments) {
    if (message.getSeverity() != Severity.USAGE && message.getSeverity() != Severity.SUPPRESSED) {
      found.add(message.getID() + " " + location + " " + message.getMessage(arguments));
    }
  }

  @Override
  public void info(@Nullable String resource, FeatureEnum feature, @Nullable String value) {}

  @Override
  public int generate() {
    return 0;
  }

  @Override
  public void initialize() {}
}
