// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Pages;
import org.mttcourseware.server.web.Texts;

/**
 * The frame of all administrators' pages: the bar with the academies, the menu, and what was just
 * done. A page is a template that imports {@code /academy/desk.ftlh}.
 */
public final class AdminPages {
  private static final Pattern SAID = Pattern.compile("[a-z]+\\.said-[a-z-]+");

  private final Pages pages;
  private final Academies academies;
  private final List<MenuEntry> menu = new CopyOnWriteArrayList<>();

  /** Makes frames filled by {@code pages}. */
  public AdminPages(Pages pages, Database database, Clock clock) {
    this.pages = pages;
    this.academies = new Academies(database, clock);
  }

  /** Adds an entry at the end of the menu. */
  public void add(MenuEntry entry) {
    menu.add(entry);
  }

  /** What the frame shows; templates know it as {@code bar}. */
  public record Bar(
      String login,
      boolean site,
      List<Academy> academies,
      String academy,
      boolean ofSite,
      boolean closed,
      String base,
      String csrf,
      List<Link> menu,
      String said) {}

  /** One entry of the menu, as shown. */
  public record Link(String url, String text, boolean current) {}

  /**
   * Answers with a page.
   *
   * @param template {@code feature/name}
   * @param names what the template uses beside {@code bar} and {@code date(instant)}
   */
  public void show(Context context, Visit visit, String template, Map<String, ?> names) {
    Texts texts = visit.texts();
    Map<String, Object> all = new HashMap<>(names);
    all.put("bar", bar(context, visit, texts));
    all.put("date", (TemplateMethodModelEx) given -> new SimpleScalar(date(given, texts)));
    context.html(pages.fill(template, texts, all));
  }

  /**
   * Answers a change: the browser goes to a page that says what was done.
   *
   * @param path below the base of the visit
   * @param said a text whose name begins with {@code said-}
   */
  public static void done(Context context, Visit visit, String path, String said) {
    context.redirect(visit.base() + path + "?said=" + said, io.javalin.http.HttpStatus.SEE_OTHER);
  }

  private Bar bar(Context context, Visit visit, Texts texts) {
    return new Bar(
        visit.actor(),
        visit.administrator().site(),
        academies.of(visit.administrator()),
        visit.academy().name(),
        visit.academy().isSite(),
        visit.academy().closed().isPresent(),
        visit.base(),
        visit.csrf(),
        menu.stream()
            .filter(entry -> entry.standsAt(visit))
            .filter(entry -> !visit.academy().isSite() || visit.administrator().site())
            .map(entry -> link(entry, context, visit, texts))
            .toList(),
        said(context, texts));
  }

  private static Link link(MenuEntry entry, Context context, Visit visit, Texts texts) {
    String url = visit.base() + entry.path();
    boolean current =
        context.path().equals(url)
            || (!entry.path().isEmpty() && context.path().startsWith(url + "/"));
    return new Link(url, texts.text(entry.text()), current);
  }

  private static String said(Context context, Texts texts) {
    return Optional.ofNullable(context.queryParam("said"))
        .filter(key -> SAID.matcher(key).matches())
        .filter(texts::has)
        .map(texts::text)
        .orElse("");
  }

  private static String date(List<?> given, Texts texts) {
    try {
      Object value =
          freemarker.template.utility.DeepUnwrap.unwrap(
              (freemarker.template.TemplateModel) given.get(0));
      return Dates.inFull((Instant) value, texts.language());
    } catch (freemarker.template.TemplateModelException notOurs) {
      throw new IllegalArgumentException("not a time", notOurs);
    }
  }
}
