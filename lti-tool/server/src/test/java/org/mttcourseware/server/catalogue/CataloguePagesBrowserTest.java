// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.browser.Axe;
import org.mttcourseware.server.browser.Chromium;

/** Bringing a catalogue in a browser, and each page about catalogues by WCAG 2.2 AA. */
class CataloguePagesBrowserTest {
  private static final Path SHOTS = Path.of("target", "screenshots");

  private final List<String> found = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void anAdministratorBringsAndRollsBack(String language) {
    try (Served served = Served.start();
        BrowserContext context =
            Chromium.get()
                .newContext(
                    new Browser.NewContextOptions()
                        .setLocale(language)
                        .setViewportSize(1200, 900))) {
      Page page = context.newPage();
      setUp(page, served);
      String base = page.url().replaceAll("\\?.*", "") + "/catalogues";
      page.navigate(base);
      look(page, language, "empty");

      upload(page, SampleCatalogues.real());
      upload(page, SampleCatalogues.small());
      upload(page, SampleCatalogues.small("1.1.0"));
      look(page, language, "list");
      page.locator("form[action$='/pin'] button").nth(1).click();
      page.locator(".said").waitFor();
      look(page, language, "rolled-back");
      page.locator("td a").first().click();
      look(page, language, "version");
      page.navigate(base);
      page.locator("a[href$='/withdraw']").first().click();
      look(page, language, "withdraw");

      page.navigate(served.url() + "/admin/catalogues");
      upload(page, SampleCatalogues.small());
      look(page, language, "site");
      page.setInputFiles("#file", Path.of("pom.xml"));
      page.locator("#upload button").click();
      page.locator("#file-wrong:not(:empty)").waitFor();
      look(page, language, "refused");
    }
    assertEquals(List.of(), found);
  }

  private static void setUp(Page page, Served served) {
    page.navigate(served.service().firstRunLink().orElseThrow().toString());
    page.fill("#login", "chief");
    page.fill("#password", "a long enough password");
    page.fill("#again", "a long enough password");
    page.fill("#name", "Academy");
    page.locator("main button").last().click();
    page.locator(".menu").waitFor();
  }

  private static void upload(Page page, Path catalogue) {
    page.setInputFiles("#file", catalogue);
    page.evaluate("document.querySelectorAll('.said').forEach((said) => said.remove())");
    page.locator("#upload button").click();
    page.locator(".said").waitFor();
  }

  private void look(Page page, String language, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(SHOTS.resolve("catalogue-" + name + "-" + language + ".png")));
    found.addAll(Axe.at(name + " " + language, Axe.violations(page.mainFrame())));
  }
}
