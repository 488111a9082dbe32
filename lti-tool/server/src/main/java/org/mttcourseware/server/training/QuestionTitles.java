// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.format.CatalogueDocument.ActivityEntry;
import org.mttcourseware.server.catalogue.Catalogue;
import org.mttcourseware.server.catalogue.CatalogueFiles;
import org.mttcourseware.server.catalogue.Catalogues;

/**
 * The titles of quizzes and questions, as they stand in the page of the segment; where a version is
 * gone, their ids.
 */
final class QuestionTitles {
  private final Catalogues catalogues;
  private final CatalogueFiles files;
  private final String segment;
  private final String language;
  private final Map<String, Map<String, String>> byCatalogue = new HashMap<>();

  /** Makes the titles of one segment in one language, read as they are asked for. */
  QuestionTitles(Catalogues catalogues, CatalogueFiles files, String segment, String language) {
    this.catalogues = catalogues;
    this.files = files;
    this.segment = segment;
    this.language = language;
  }

  /** Returns the title of a quiz. */
  String quiz(String catalogue, String quiz) {
    return place(catalogue)
        .flatMap(place -> place.activity(quiz))
        .map(ActivityEntry::title)
        .orElse(quiz);
  }

  /** Returns the title of a question. */
  String question(String catalogue, String question) {
    return byCatalogue.computeIfAbsent(catalogue, this::titles).getOrDefault(question, question);
  }

  private Optional<Catalogue.SegmentPlace> place(String catalogue) {
    return catalogues.read(catalogue).flatMap(found -> found.segment(language, segment));
  }

  private Map<String, String> titles(String catalogue) {
    Map<String, String> titles = new HashMap<>();
    place(catalogue)
        .flatMap(place -> files.read(catalogue, place.segment().page()))
        .map(file -> parsed(file.file()))
        .ifPresent(page -> page.select("[data-question]").forEach(one -> add(titles, one)));
    return titles;
  }

  private static Document parsed(java.nio.file.Path page) {
    try {
      return Jsoup.parse(page.toFile(), "UTF-8");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(Map<String, String> titles, Element question) {
    Element title = question.selectFirst(".question-title");
    if (title != null && !title.text().isBlank()) {
      titles.put(question.attr("data-question"), title.text());
    }
  }
}
