// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mttcourseware.core.format.CatalogueDocument;
import org.mttcourseware.core.format.CatalogueDocument.ActivityEntry;
import org.mttcourseware.core.format.CatalogueDocument.ModuleEntry;
import org.mttcourseware.core.format.CatalogueDocument.Part;
import org.mttcourseware.core.format.CatalogueDocument.SegmentEntry;
import org.mttcourseware.server.catalogue.archive.ArchiveFault.Reason;

/** What the values of {@code catalogue.json} must be, so that the tool can rely on them. */
final class DocumentRules {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+_-]{0,59}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_MINUTES = 10_000;
  private static final int MOST_POINTS = 1_000_000;

  private DocumentRules() {}

  static void check(CatalogueDocument document) throws FaultException {
    if (document.schema() != CatalogueDocument.SCHEMA) {
      throw new FaultException(Reason.OTHER_SCHEMA, document.schema(), CatalogueDocument.SCHEMA);
    }
    demand(ID, "programme", document.programme());
    demand(VERSION, "version", document.version());
    if (!document.adaptation().isEmpty()) {
      demand(ID, "adaptation", document.adaptation());
    }
    demandSome("languages", document.languages());
    Set<String> languages = new HashSet<>();
    for (Part part : document.languages()) {
      demand(LANGUAGE, "language", part.language());
      demandNew(languages, "language", part.language());
      check(part);
    }
  }

  private static void check(Part part) throws FaultException {
    if (!List.of("ltr", "rtl").contains(part.direction())) {
      throw new FaultException(Reason.BAD_VALUE, "direction", part.direction());
    }
    demandTitle(part.title());
    demandSome("modules", part.modules());
    Set<String> modules = new HashSet<>();
    Set<String> segments = new HashSet<>();
    for (ModuleEntry module : part.modules()) {
      demand(ID, "id", module.id());
      demandNew(modules, "id", module.id());
      demandTitle(module.title());
      for (SegmentEntry segment : module.segments()) {
        demandNew(segments, "id", segment.id());
        check(segment);
      }
    }
    demandSome("segments", segments);
  }

  private static void check(SegmentEntry segment) throws FaultException {
    demand(ID, "id", segment.id());
    demandTitle(segment.title());
    demand(LANGUAGE, "language", segment.language());
    demandBetween("minutes", segment.minutes(), LONGEST_MINUTES);
    demandBetween("selfStudy", segment.selfStudy(), LONGEST_MINUTES);
    demandBetween("worstState", segment.worstState(), MOST_POINTS);
    Set<String> activities = new HashSet<>();
    for (ActivityEntry activity : segment.activities()) {
      demand(ID, "id", activity.id());
      demandNew(activities, "id", activity.id());
      demand(ID, "kind", activity.kind());
      demandBetween("pass", activity.pass(), 100);
      demandBetween("attempts", activity.attempts(), MOST_POINTS);
      demandBetween("maximum", activity.maximum(), MOST_POINTS);
    }
  }

  private static void demand(Pattern form, String field, String value) throws FaultException {
    if (!form.matcher(value).matches()) {
      throw new FaultException(Reason.BAD_VALUE, field, shown(value));
    }
  }

  private static void demandNew(Set<String> seen, String field, String value)
      throws FaultException {
    if (!seen.add(value)) {
      throw new FaultException(Reason.BAD_VALUE, field, shown(value));
    }
  }

  private static void demandSome(String field, Collection<?> values) throws FaultException {
    if (values.isEmpty()) {
      throw new FaultException(Reason.BAD_VALUE, field, "");
    }
  }

  private static void demandTitle(String title) throws FaultException {
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      throw new FaultException(Reason.BAD_VALUE, "title", shown(title));
    }
  }

  private static void demandBetween(String field, int value, int most) throws FaultException {
    if (value < 0 || value > most) {
      throw new FaultException(Reason.BAD_VALUE, field, value);
    }
  }

  private static String shown(String value) {
    return value.length() <= 80 ? value : value.substring(0, 80) + "...";
  }
}
