// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A browser window that nobody has used before. Closing it fails if anything went wrong in it: an
 * error in a script, a file that is not there, a request to elsewhere.
 */
final class Window implements AutoCloseable {
  private final BrowserContext context;
  private final Watch watch;

  private Window(BrowserContext context, String origin) {
    this.context = context;
    this.watch = new Watch(context, origin);
    context.setDefaultTimeout(15_000);
  }

  /** Opens a window as wide as that of an old desktop computer. */
  static Window desktop() {
    return of(1280, 900, PlayServer.get().origin(), options -> options);
  }

  /** Opens a window of the narrowest phone. */
  static Window phone() {
    return of(360, 740, PlayServer.get().origin(), options -> options);
  }

  /**
   * Opens a window of a person who wants no motion, so that what is looked at stands still.
   *
   * @param origin where all requests must go
   * @param more what else the person's system says
   */
  static Window of(
      int width, int height, String origin, UnaryOperator<Browser.NewContextOptions> more) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setReducedMotion(ReducedMotion.REDUCE);
    return new Window(Chromium.get().newContext(more.apply(options)), origin);
  }

  BrowserContext context() {
    return context;
  }

  /** Allows console messages that match {@code message}. */
  void expect(String message) {
    watch.expect(message);
  }

  /** Allows requests to {@code site}, whatever it answers. */
  Window besides(String site) {
    watch.allow(site);
    return this;
  }

  /** Opens {@code url} and returns the page. */
  Page open(String url) {
    Page page = context.newPage();
    page.navigate(url);
    return page;
  }

  /** Opens the segment {@code id} of a website package and returns who learns in it. */
  Learner learn(PlayedPackage website, String id) {
    return new Learner(frame(website, id));
  }

  /** Opens the segment {@code id} of a website package. */
  Frame frame(PlayedPackage website, String id) {
    return open(PlayServer.get().serve(website) + id + "/index.html").mainFrame();
  }

  @Override
  public void close() {
    List<String> problems = watch.takeProblems();
    context.close();
    assertEquals(List.of(), problems);
  }
}
