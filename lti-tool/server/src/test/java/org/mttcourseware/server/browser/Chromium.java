// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one browser of all tests: the Chromium that the machine has, with every third-party cookie
 * blocked.
 */
public final class Chromium {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static Browser browser;

  private Chromium() {}

  /** Returns the browser, running. */
  public static synchronized Browser get() {
    if (browser == null) {
      browser = launch(executable());
    }
    return browser;
  }

  private static Browser launch(Path executable) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--test-third-party-cookie-phaseout",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  private static Path executable() {
    String named = System.getenv("MTT_CHROMIUM");
    return (named == null ? PLACES.stream() : Stream.of(named))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "There is no Chromium here, and the browser tests need one. Install it ('apt-get"
                        + " install chromium', 'dnf install chromium', 'brew install chromium') or"
                        + " name the one you have in the environment variable MTT_CHROMIUM."));
  }
}
