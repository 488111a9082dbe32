// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mttcourseware.server.browser.Chromium;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.live.PollingAcademy;

/** A trainer and a participant who have no pointer: every kind of question, from open to end. */
@Timeout(300)
final class KeyboardBrowserTest {
  private static final int MOST_TABS = 150;

  private PollingAcademy academy;
  private OpenedRoom room;
  private List<String> others;
  private BrowserContext devices;
  private Page console;
  private Page phone;

  @BeforeEach
  void begin() {
    academy = PollingAcademy.start();
    room = academy.open("views");
    others = Stream.generate(room::join).limit(4).toList();
    devices =
        Chromium.get()
            .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("en"));
    devices.setDefaultTimeout(60_000);
    console = devices.newPage();
    console.navigate(room.console("en").toString());
    console.waitForSelector("#do .main");
    phone = devices.newPage();
    phone.navigate(room.url() + "/live/" + room.code());
    phone.waitForSelector("#question .live-question");
  }

  @AfterEach
  void end() {
    devices.close();
    academy.close();
  }

  /** Goes on with the tabulator until the focus is on {@code sought}. */
  private static void tabTo(Page page, String sought) {
    page.bringToFront();
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("sought => document.activeElement.matches(sought)", sought))) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not come to " + sought);
  }

  private static void press(Page page, String sought) {
    tabTo(page, sought);
    page.keyboard().press("Enter");
  }

  private static void demandFocus(Page page) {
    assertNotEquals("BODY", page.evaluate("() => document.activeElement.tagName"));
  }

  /** Opens the vote on the console and waits until the phone can vote. */
  private void open(String ready) {
    press(console, "#do .main");
    console.waitForSelector("#do .main:has-text('Close')");
    demandFocus(console);
    phone.waitForSelector(ready);
  }

  private void sendIt() {
    press(phone, ".live-send");
    phone.waitForSelector(".live-sent:has-text('arrived')");
    demandFocus(phone);
  }

  private void close() {
    press(console, "#do .main");
    phone.waitForSelector("#question:has-text('closed')");
    demandFocus(console);
    demandFocus(phone);
  }

  private void goTo(int question) {
    press(console, "#ballots li:nth-child(" + question + ") button");
    console.waitForSelector("#step:has-text('" + question + "/')");
    demandFocus(console);
    String title = console.textContent("#question .live-question");
    phone.waitForSelector("#question .live-question:text-is('" + title + "')");
  }

  @Test
  void aTwoRoundPollIsLedAndVotedOnWithTheKeyboardAlone() {
    open("input[type=radio]");
    tabTo(phone, "input[type=radio]");
    phone.keyboard().press("ArrowDown");
    sendIt();
    others.forEach(person -> room.vote(person, 1, "a"));
    press(console, "#hands-part summary");
    tabTo(console, "#hands input");
    console.keyboard().type("2");
    press(console, "#hands button");
    console.waitForCondition(() -> room.console().path("hands").path("a").asInt() == 2);
    close();

    press(console, "#do .main");
    phone.waitForSelector("input[type=radio]");
    demandFocus(phone);
    tabTo(phone, "input[type=radio]");
    phone.keyboard().press("Space");
    sendIt();
    others.forEach(person -> room.vote(person, 1, "a"));
    close();
    console.waitForSelector("#do .main:has-text('Show')");
    press(console, "#do .main");
    phone.waitForSelector(".live-results");
    demandFocus(console);
    look("results");
    assertEquals(
        "5 (100 %)", phone.textContent("tbody tr:nth-child(1) td:nth-child(3) .live-said"));

    press(console, ".live-side details summary");
    press(console, "#end");
    phone.waitForSelector("#question:has-text('over')");
  }

  @Test
  void everyKindOfAnswerIsGivenWithTheKeyboardAlone() {
    goTo(2);
    open("input[type=checkbox]");
    tabTo(phone, "input[type=checkbox]");
    phone.keyboard().press("Space");
    tabTo(phone, "input[type=checkbox]");
    phone.keyboard().press("Space");
    sendIt();
    close();

    goTo(3);
    open("input[type=radio]");
    tabTo(phone, "input[type=radio]");
    phone.keyboard().press("ArrowUp");
    sendIt();
    close();

    goTo(4);
    open("input[name=pick]");
    tabTo(phone, "input[name=pick]");
    phone.keyboard().type("12");
    sendIt();
    close();

    goTo(5);
    open("input[name=pick]");
    tabTo(phone, "input[name=pick]");
    phone.keyboard().type("calm");
    tabTo(phone, "input[name=pick]");
    phone.keyboard().type("clear");
    sendIt();
    others.forEach(person -> room.vote(person, 1, "calm"));
    press(console, "#word-list button");
    console.waitForSelector("#word-list li:has-text('on the screen')");
    demandFocus(console);
    close();

    goTo(6);
    open(".live-rank");
    press(phone, ".live-rank li:first-child button:last-child");
    demandFocus(phone);
    sendIt();
    others.forEach(person -> room.vote(person, 1, "a", "b", "c"));
    close();

    Map<String, Integer> kinds = Map.of("b", 11, "a", 14, "c", 5);
    room.console()
        .path("results")
        .path(0)
        .path("lines")
        .forEach(
            line ->
                assertEquals(
                    kinds.get(line.path("id").asText()),
                    line.path("count").asInt(),
                    line.toString()));
  }

  /** On paper: no buttons, no colour needed. */
  private void look(String name) {
    String folder = System.getProperty("screens", "");
    if (!folder.isEmpty()) {
      Page wall = devices.newPage();
      wall.navigate(room.url() + "/live/" + room.code() + "/screen");
      wall.waitForSelector(".live-results");
      for (Page page : List.of(wall, console, phone)) {
        page.emulateMedia(
            new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(
                    Path.of(
                        folder,
                        "print-"
                            + name
                            + "-"
                            + (page == wall ? "wall" : page == console ? "console" : "phone")
                            + ".png")));
        page.emulateMedia(
            new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
      }
      wall.close();
    }
  }
}
