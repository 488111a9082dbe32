// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The devices of a room, and what is wrong with the pages that they show. */
public final class Devices implements AutoCloseable {
  private final String feature;
  private final List<BrowserContext> all = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  /** Begins with none; pictures of pages are named after {@code feature}. */
  public Devices(String feature) {
    this.feature = feature;
  }

  /** Adds a device whose owner reads {@code language}. */
  public BrowserContext add(int width, int height, String language) {
    BrowserContext device =
        Chromium.get()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale(language));
    device.setDefaultTimeout(20_000);
    all.add(device);
    return device;
  }

  /** Opens an address and waits for what shows that the page is drawn. */
  public void open(Page page, URI address, String drawn) {
    page.navigate(address.toString());
    page.waitForSelector(drawn);
  }

  /**
   * Looks at a page: what stands in people's way, and whether it is wider than its screen. With
   * {@code -Dscreens=FOLDER} it takes a picture for people to look at.
   */
  public void look(Page page, String name) {
    String folder = System.getProperty("screens", "");
    if (!folder.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(folder, feature + "-" + name + ".png")));
    }
    found.addAll(Axe.at(name, Axe.violations(page.mainFrame())));
    if (Boolean.TRUE.equals(
        page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"))) {
      found.add(name + " is wider than its screen");
    }
  }

  /** Returns what was found so far. */
  public List<String> found() {
    return List.copyOf(found);
  }

  @Override
  public void close() {
    all.forEach(BrowserContext::close);
  }
}
