// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mttcourseware.core.model.Position;

/**
 * What pages and styles refer to: inside the package it must be there, from outside nothing may be
 * fetched. A link that a reader follows may lead anywhere.
 */
final class PageRules {
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.x?html?");
  private static final Pattern STYLE = Pattern.compile("(?i).*\\.css");
  private static final Pattern IN_STYLE =
      Pattern.compile("url\\(\\s*['\"]?([^)'\"]+)|@import\\s+['\"]([^'\"]+)");
  private static final String FETCHING =
      "[src], [poster], [srcset], link[href], object[data], image[href], use[href], use[xlink:href]";

  /**
   * What a file refers to does not depend on the package it is in: the same bytes, looked at once.
   */
  private final Map<String, List<Reference>> known = new HashMap<>();

  /** Looks at every page and style of {@code contents}. */
  void inspect(PackageContents contents, Findings findings) throws IOException {
    for (String path : contents.paths()) {
      if (PAGE.matcher(path).matches() || STYLE.matcher(path).matches()) {
        for (Reference reference : references(contents, path)) {
          judge(contents, path, reference, findings);
        }
      }
    }
  }

  /**
   * Something that a file refers to, or lacks.
   *
   * @param code of the problem that it is whatever the package holds, or the empty string
   * @param fetched whether it is loaded with the page rather than followed
   */
  private record Reference(String code, String target, boolean fetched, int line, int column) {}

  private List<Reference> references(PackageContents contents, String path) throws IOException {
    String key = path + " " + contents.fingerprint(path);
    List<Reference> found = known.get(key);
    if (found == null) {
      String text = contents.text(path);
      found = STYLE.matcher(path).matches() ? inStyle(text) : inPage(text, path);
      known.put(key, found);
    }
    return found;
  }

  private static void judge(
      PackageContents contents, String path, Reference reference, Findings findings) {
    Position at = new Position(path, reference.line(), reference.column());
    String target = reference.target();
    if (!reference.code().isEmpty()) {
      findings.at(reference.code(), at, target);
    } else if (Manifest.outside(target)) {
      if (reference.fetched() && target.matches("(?i)(https?:|ftp:|//).*")) {
        findings.at("PKG502", at, target);
      }
    } else {
      String inside = resolved(path, Manifest.path(target));
      if (!inside.isEmpty() && !contents.has(inside)) {
        findings.at("PKG501", at, target);
      }
    }
  }

  /** Returns where {@code target} in the file {@code path} leads; empty if to the file itself. */
  private static String resolved(String path, String target) {
    if (target.isEmpty()) {
      return "";
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    // With a root before it, so that '..' can climb no higher and is seen if it tries.
    List<String> parts = new ArrayList<>();
    for (String part : (folder + target).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return "../" + target;
        }
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static List<Reference> inPage(String text, String path) {
    boolean xml = path.toLowerCase(java.util.Locale.ROOT).endsWith(".xhtml");
    Parser parser = (xml ? Parser.xmlParser() : Parser.htmlParser()).setTrackPosition(true);
    Document page = Jsoup.parse(text, "", parser);
    List<Reference> found = new ArrayList<>();
    for (Element element : page.select(FETCHING)) {
      for (String name : List.of("src", "poster", "href", "xlink:href", "data")) {
        if (element.hasAttr(name)) {
          found.add(reference("", element.attr(name), true, element));
        }
      }
    }
    page.select("a[href]")
        .forEach(link -> found.add(reference("", link.attr("href"), false, link)));
    page.select("img:not([alt])")
        .forEach(picture -> found.add(reference("PKG504", "", false, picture)));
    Element root = page.selectFirst("html");
    if (root != null && !root.hasAttr("lang") && !root.hasAttr("xml:lang")) {
      found.add(reference("PKG503", "", false, root));
    }
    return List.copyOf(found);
  }

  private static Reference reference(String code, String target, boolean fetched, Element at) {
    var range = at.sourceRange();
    return range.isTracked()
        ? new Reference(
            code, target.strip(), fetched, range.start().lineNumber(), range.start().columnNumber())
        : new Reference(code, target.strip(), fetched, 1, 1);
  }

  private static List<Reference> inStyle(String text) {
    List<Reference> found = new ArrayList<>();
    Matcher matcher = IN_STYLE.matcher(text);
    while (matcher.find()) {
      String target = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      int line =
          1 + (int) text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
      int column = matcher.start() - text.lastIndexOf('\n', matcher.start());
      found.add(new Reference("", target.strip(), true, line, Math.max(1, column)));
    }
    return List.copyOf(found);
  }
}
