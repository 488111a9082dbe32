// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.server.browser.Chromium;
import org.mttcourseware.server.live.LiveRooms;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.live.StoredRoom;
import org.mttcourseware.server.store.DatabaseAddress;

/** Browsers whose line is cut, or whose server dies: they come back by themselves. */
@Timeout(240)
final class LostLineBrowserTest {
  private static final String SENT = ".live-sent:has-text('arrived')";

  @TempDir Path folder;

  private KillableInstance server;
  private OpenedRoom room;
  private String code;
  private BrowserContext pocket;
  private BrowserContext laptop;

  @BeforeEach
  void begin() throws IOException {
    Path data = folder.resolve("tool");
    LiveRooms.Opened opened = StoredRoom.poll(DatabaseAddress.embedded(data), folder);
    server = new KillableInstance(data, Map.of());
    server.start();
    room = OpenedRoom.known(server.url(), opened);
    code = room.code();
    pocket = device();
    laptop = device();
  }

  @AfterEach
  void end() {
    pocket.close();
    laptop.close();
    server.close();
  }

  private static BrowserContext device() {
    BrowserContext context =
        Chromium.get()
            .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("en"));
    context.setDefaultTimeout(60_000);
    return context;
  }

  private Page phone() {
    Page phone = pocket.newPage();
    phone.navigate(room.url() + "/live/" + code);
    phone.waitForSelector("#question .live-question");
    return phone;
  }

  private Page console(BrowserContext device) {
    Page console = device.newPage();
    console.navigate(room.console("en").toString());
    console.waitForSelector("#do .main");
    return console;
  }

  private static void vote(Page phone, String option) {
    phone.check("input[value='" + option + "']");
    phone.click(".live-send");
  }

  private void othersVote(int people) {
    for (int i = 0; i < people; i++) {
      assertEquals(200, room.vote(room.join(), 1, "c"));
    }
  }

  @Test
  void aVoteOfAPhoneWithoutANetworkIsDeliveredByTheServerThatCameBack() throws Exception {
    Page phone = phone();
    Page console = console(laptop);
    console.click("#do .main");
    phone.waitForSelector("input[value='a']");
    pocket.setOffline(true);

    vote(phone, "a");
    phone.waitForSelector(".live-sent:has-text('on its way')");
    server.kill();
    console.waitForSelector("#line:has-text('lost')");
    server.start();
    pocket.setOffline(false);

    phone.waitForSelector(SENT);
    othersVote(4);
    console.waitForFunction("() => document.getElementById('votes').textContent.startsWith('5 ')");
    console.waitForFunction("() => document.getElementById('line').textContent === ''");
    console.click("#do .main:has-text('Close')");
    phone.waitForSelector("#question:has-text('closed')");
    console.waitForSelector("#do .main:has-text('second')");
    console.click("#do button:has-text('results')");
    phone.waitForSelector("tbody tr:nth-child(1) .live-said:has-text('1 (20 %)')");
  }

  @Test
  void aPageThatWasLoadedAnewKnowsItsVote() {
    Page phone = phone();
    room.step("open");
    vote(phone, "b");
    phone.waitForSelector(SENT);

    phone.reload();

    phone.waitForSelector("#question:has-text('You chose: Comparing')");
    phone.click("text=Change my answer");
    vote(phone, "a");
    phone.waitForSelector(SENT);
    othersVote(4);
    room.step("close");
    assertEquals(5, room.console().path("results").path(0).path("votes").asInt());
    assertEquals(
        1, room.console().path("results").path(0).path("lines").path(0).path("count").asInt());
  }

  @Test
  void aTrainerGoesOnWithAnotherDeviceAndTwoPressesCountOnce() {
    Page first = console(laptop);
    first.click("#resume");
    first.waitForFunction("() => document.getElementById('resume-link').value");
    String link = first.inputValue("#resume-link");
    try (BrowserContext tablet = device()) {
      Page second = tablet.newPage();
      second.navigate(link);
      second.waitForSelector("#do .main");
      assertFalse(second.url().contains("#"));

      // The same button at one moment: one of the two opens the vote, none closes it again.
      for (Page one : List.of(first, second)) {
        one.evaluate("() => setTimeout(() => document.querySelector('#do .main').click(), 50)");
      }

      for (Page one : List.of(first, second)) {
        one.waitForSelector("#do .main:has-text('Close')");
      }
      assertEquals("open", room.console().path("phase").asText());
      second.click("#do .main");
      first.waitForSelector("#do .main:has-text('second')");
      first.click("#do .main");
      second.waitForSelector("#do .main:has-text('Close')");
      assertEquals(2, room.console().path("round").asInt());
    }
  }

  @Test
  void whereNoStreamComesThroughThePagesAsk() {
    pocket.route("**/events?*", route -> route.abort());
    laptop.route("**/events?*", route -> route.abort());
    Page phone = phone();
    Page console = console(laptop);

    console.click("#do .main");
    phone.waitForSelector("input[value='a']");
    vote(phone, "a");
    phone.waitForSelector(SENT);
    othersVote(4);
    console.waitForFunction("() => document.getElementById('votes').textContent.startsWith('5 ')");
    console.click("#do .main:has-text('Close')");
    phone.waitForSelector("#question:has-text('closed')");
    console.click("#do button:has-text('results')");
    phone.waitForSelector(".live-results");
    assertEquals("", phone.textContent("#line"));
  }
}
