// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.browser.Devices;
import org.mttcourseware.server.live.OpenedRoom;

/** A trainer who reads Arabic plays an exercise through beforehand, with two groups. */
final class TableTopRehearsalBrowserTest {
  @Test
  void aTrainerSeesWhatEachRoleWouldSee() {
    try (Served served = Served.start();
        Devices devices = new Devices("rehearsal")) {
      OpenedRoom room = OpenedRoom.ofOurs(served, "flight-417");
      URI door = served.url().resolve("/live/" + room.code());
      Page phone = devices.add(360, 740, "ru").newPage();
      Page console = devices.add(1280, 900, "ar").newPage();
      Page wall = devices.add(1280, 720, "ar").newPage();
      devices.open(phone, door, "#choices input");
      devices.open(console, room.console("ar"), "#do .main");
      devices.open(wall, URI.create(door + "/screen"), "#clock");
      console.click("#settings > summary");
      console.selectOption("#groups", "2");
      phone.waitForSelector("#choices input[name=group][value='2']");
      console.check("#rehearse");
      phone.waitForSelector("#rehearsal:not([hidden])");
      wall.waitForSelector("#rehearsal:not([hidden])");
      devices.look(phone, "phone-ru-groups");
      phone.check("#choices input[name=group][value='2']");
      phone.check("#choices input[value='first-line']");
      phone.click("#choose .live-send");
      phone.waitForSelector("#card[open]");

      console.check("#by-hand");
      console.click("#do [data-do=start]");
      console.waitForSelector("#inject-t0.tt-is-due");
      assertEquals(0, phone.locator("#injects > *").count());
      devices.look(console, "console-ar-due");
      console.click("#do [data-do=release]");
      console.waitForSelector("#inject-t0.tt-is-out");
      console.click("#look-part > summary");
      assertTrue(look(console, "2|api-desk").contains("SLTD"));
      devices.look(console, "console-ar-look");
      assertFalse(look(console, "1|airline-liaison").contains("SLTD"));

      console.selectOption("#speed", "16");
      console.uncheck("#by-hand");
      console.click("#inject-t10 [data-do=holdback]");
      console.waitForSelector("#inject-t10.tt-is-held");
      console.click("#inject-t10 [data-do=release]");
      phone.waitForSelector("#injects [data-key=t10]");
      phone.waitForSelector("#card:not([open])");
      devices.look(phone, "phone-ru-first");
      console.click("#inject-t10 [data-do=recall]");
      phone.waitForSelector(
          "#injects [data-key=t10]",
          new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
      devices.look(wall, "wall-ar");
      assertEquals(List.of(), devices.found());
    }
  }

  /** Chooses a seat to look from and returns what stands there, card and messages. */
  private static String look(Page console, String seat) {
    console.selectOption("#look", seat);
    console.waitForSelector("#looked[data-seat='" + seat + "'] .tt-message");
    return console.textContent("#looked");
  }
}
