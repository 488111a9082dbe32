// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.browser.Devices;
import org.mttcourseware.server.live.OpenedRoom;

/**
 * One trainer, one wall and four phones, two of them in Arabic, run a poll of the real content,
 * without an LMS; one more votes, because the answers of four are shown to nobody.
 */
final class PollBrowserTest {
  @Test
  void aRoomVotesTalksAndVotesAgain() {
    try (Served served = Served.start()) {
      OpenedRoom room = OpenedRoom.ofOurs(served, "how-sure-match");
      try (Devices devices = new Devices("live")) {
        BrowserContext laptop = devices.add(1280, 800, "en");
        BrowserContext wallDevice = devices.add(1280, 720, "en");
        BrowserContext english = devices.add(390, 844, "en");
        BrowserContext russian = devices.add(390, 844, "ru");
        BrowserContext arabic = devices.add(390, 844, "ar");
        BrowserContext small = devices.add(360, 740, "ar");
        Page console = laptop.newPage();
        console.navigate(room.console("en").toString());
        console.waitForSelector("#do .main");
        String code = console.textContent(".live-code").strip();
        Page wall = wallDevice.newPage();
        wall.navigate(served.url() + "/live/" + code + "/screen");
        List<Page> phones =
            List.of(
                phone(served, english, code),
                phone(served, russian, code),
                phone(served, arabic, code),
                phone(served, small, code));
        assertEquals("rtl", phones.get(2).getAttribute("html", "dir"));
        assertEquals("ar", phones.get(2).getAttribute("#question", "lang"));
        wall.waitForFunction("() => document.querySelector('.live-body img').naturalWidth > 0");
        assertFalse(console.url().contains(room.trainer()));

        List<String> others = List.of(room.join());
        press(console);
        vote(phones, List.of("1", "1", "5", "1"));
        wall.waitForFunction(
            "() => document.getElementById('votes').textContent.startsWith('4 of 5')");
        console.click("text=Results so far");
        console.waitForSelector(".live-few");
        devices.look(console, "console-few");
        vote(room, others, List.of("5"));
        wall.waitForFunction(
            "() => document.getElementById('votes').textContent.startsWith('5 of 5')");
        assertEquals(0, wall.locator(".live-results").count());
        devices.look(wall, "wall-open");
        devices.look(phones.get(2), "phone-ar-sent");
        phones.get(0).click("text=Change my answer");
        devices.look(phones.get(0), "phone-en-change");
        phones.get(0).check("input[value='5']");
        phones.get(0).click(".live-send");
        phones.get(0).waitForSelector(".live-sent:has-text('arrived')");
        press(console);
        console.waitForSelector("#do .main:has-text('second')");
        press(console);
        english.setOffline(true);
        vote(phones.subList(1, 4), List.of("5", "5", "5"));
        english.setOffline(false);
        vote(phones.subList(0, 1), List.of("5"));
        vote(room, others, List.of("5"));
        wall.waitForFunction(
            "() => document.getElementById('votes').textContent.startsWith('5 of 5')");
        devices.look(console, "console-open");
        press(console);
        console.waitForSelector("#do .main:has-text('results')");
        press(console);
        wall.waitForSelector(".live-results");
        assertEquals(0, wall.locator("#question img").count());
        assertEquals("Full screen", wall.textContent("#full"));
        devices.look(wall, "wall-results");
        // A room cannot scroll.
        assertEquals(
            true,
            wall.evaluate(
                "() => document.querySelector('.live-results').getBoundingClientRect().bottom <="
                    + " innerHeight"));
        phones.get(2).waitForSelector(".live-results");
        devices.look(phones.get(2), "phone-ar-results");
        console.click("text=Show the right answer");
        wall.waitForSelector("#results .live-body");
        devices.look(wall, "wall-explained");
        wall.click("#light", new Page.ClickOptions().setForce(true));
        devices.look(wall, "wall-dark");
        devices.look(console, "console-results");

        assertEquals(
            "2 (40 %)", wall.textContent("tbody tr:nth-child(1) td:nth-child(2) .live-said"));
        assertEquals(
            "3 (60 %)", wall.textContent("tbody tr:nth-child(5) td:nth-child(2) .live-said"));
        assertEquals(
            "5 (100 %)", wall.textContent("tbody tr:nth-child(5) td:nth-child(3) .live-said"));
        assertEquals(List.of(), devices.found());
      }
    }
  }

  private static Page phone(Served served, BrowserContext context, String code) {
    Page page = context.newPage();
    page.navigate(served.url() + "/live/" + code);
    page.waitForSelector("#question .live-question");
    return page;
  }

  /** The one big button for the next step. */
  private static void press(Page console) {
    console.locator("#do .main").first().click();
  }

  private static void vote(List<Page> phones, List<String> answers) {
    for (int i = 0; i < phones.size(); i++) {
      phones.get(i).check("input[value='" + answers.get(i) + "']");
      phones.get(i).click(".live-send");
      phones.get(i).waitForSelector(".live-sent");
    }
  }

  private static void vote(OpenedRoom room, List<String> people, List<String> answers) {
    for (int i = 0; i < people.size(); i++) {
      assertEquals(200, room.vote(people.get(i), 1, answers.get(i)));
    }
  }
}
