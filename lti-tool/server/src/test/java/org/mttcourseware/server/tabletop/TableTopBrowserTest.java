// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.browser.Devices;
import org.mttcourseware.server.live.OpenedRoom;
import org.mttcourseware.server.web.Json;

/**
 * One trainer, one wall and four phones, two of them in Arabic, play an exercise of the real
 * content to its report, without an LMS.
 */
final class TableTopBrowserTest {
  private static final WaitForSelectorState HIDDEN = WaitForSelectorState.HIDDEN;

  @Test
  void aRoomPlaysAnExerciseFromTheFirstSeatToTheReport() {
    try (Served served = Served.start();
        Devices devices = new Devices("tabletop")) {
      OpenedRoom room = OpenedRoom.ofOurs(served, "flight-417");
      Page console = devices.add(1440, 900, "en").newPage();
      devices.open(console, room.console("en"), "#do .main");
      URI door = served.url().resolve("/live/" + room.code());
      Page wall = devices.add(1280, 720, "en").newPage();
      devices.open(wall, URI.create(door + "/screen"), "#clock");
      Page second = devices.add(390, 844, "en").newPage();
      Page first = devices.add(390, 844, "ru").newPage();
      Page desk = devices.add(360, 740, "ar").newPage();
      Page airline = devices.add(390, 844, "ar").newPage();
      List.of(second, first, desk, airline)
          .forEach(phone -> devices.open(phone, door, "#choices input"));
      devices.look(second, "phone-en-choose");
      devices.look(desk, "phone-ar-choose");
      sit(second, "second-line");
      sit(first, "first-line");
      sit(desk, "api-desk");
      sit(airline, "airline-liaison");
      assertEquals("rtl", desk.getAttribute("html", "dir"));
      wall.waitForSelector("#seated:has-text('4 of 4')");
      devices.look(wall, "wall-waiting");
      handTheRoleThatNobodyPlays(console, second);
      console.evaluate("scrollTo(0, 0)");
      devices.look(console, "console-waiting");

      start(console, desk, airline, second);
      devices.look(desk, "phone-ar-message");
      devices.look(airline, "phone-ar-private");
      releaseByKeyboard(console, first, second);
      devices.look(first, "phone-ru-message");
      writeByKeyboard(second, airline);
      loseTheLine(first, second);
      devices.look(second, "phone-en-log");
      holdAndGoOn(console, wall, second);
      console.click("#inject-reserve-line [data-do=release]");
      second.waitForSelector("#injects [data-key=reserve-line]");
      assertEquals(0, first.locator("#injects [data-key=reserve-line]").count());
      evaluate(console);
      devices.look(console, "console-running");
      console.evaluate("document.querySelector('#inject-t20 .tt-points').scrollIntoView()");
      devices.look(console, "console-evaluation");
      showLogs(console, wall);
      devices.look(wall, "wall-logs");
      look(devices, wall, console);

      finish(console);
      washUp(console, List.of(second, desk), wall);
      devices.look(wall, "wall-wash");
      devices.look(second, "phone-en-wash");
      devices.look(console, "console-wash");
      save(console);
      console.click("summary:has-text('End the session')");
      console.click("#end");
      second.waitForSelector("#phase:has-text('The session is over')");
      assertFalse(second.isVisible("#log-form"));
      assertEquals(List.of(), devices.found());
    }
  }

  private static void sit(Page phone, String role) {
    phone.check("#choices input[value='" + role + "']");
    phone.click("#choose .live-send");
    phone.waitForSelector("#card[open]");
    phone.waitForSelector("#choose", new Page.WaitForSelectorOptions().setState(HIDDEN));
    phone.click("#card summary");
  }

  /** Its texts would reach nobody: the console says so, and somebody takes it on. */
  private static void handTheRoleThatNobodyPlays(Page console, Page second) {
    console.waitForSelector(".tt-unheld:has-text('Shift leader')");
    console.selectOption(
        ".tt-unheld select",
        new SelectOption().setLabel("Group 1 · Second line officer · player 1"));
    console.click(".tt-unheld [data-do=hand]");
    console.waitForSelector(".tt-unheld", new Page.WaitForSelectorOptions().setState(HIDDEN));
    second.waitForSelector(
        "#card-body:has-text('You also play: Shift leader')",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  private static void start(Page console, Page desk, Page airline, Page second) {
    console.click("#do [data-do=start]");
    desk.waitForSelector("#injects [data-key=t0] img");
    airline.waitForSelector("#injects [data-key=t0] .tt-private");
    // The second line officer plays the shift leader too, and has that text, not the list.
    second.waitForSelector("#injects [data-key=t0] .tt-private:has-text('one free room')");
    assertFalse(airline.content().contains("SLTD"));
    assertFalse(second.content().contains("142 passengers"));
    assertTrue(console.textContent("#phase").contains("running"));
  }

  /** Nobody needs a mouse to let a message out. */
  private static void releaseByKeyboard(Page console, Page first, Page second) {
    console.focus("#inject-t0 summary");
    for (int i = 0; i < 40; i++) {
      console.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          console.evaluate(
              "document.activeElement.dataset.do === 'release'"
                  + " && document.activeElement.closest('#inject-t10') !== null"))) {
        break;
      }
    }
    console.keyboard().press("Enter");
    first.waitForSelector("#injects [data-key=t10] .tt-private");
    second.waitForSelector("#injects [data-key=t10] .tt-private");
    assertEquals(0, second.locator("#injects [data-key=t10] .tt-questions").count());
    console.waitForSelector("#inject-t10.tt-is-out");
  }

  private static void writeByKeyboard(Page writer, Page reader) {
    writer.focus("#log-form input[value=decision]");
    writer.keyboard().press("ArrowRight");
    writer.keyboard().press("Tab");
    writer.keyboard().type("Quiet lane open <b>now</b>");
    writer.keyboard().press("Tab");
    writer.keyboard().press("Enter");
    reader.waitForSelector("#log .tt-line-order:has-text('Quiet lane open <b>now</b>')");
  }

  /** What is written without a line goes out when it is back, once. */
  private static void loseTheLine(Page writer, Page reader) {
    writer.context().setOffline(true);
    writer.fill("#log-form textarea", "Прибор неисправен");
    writer.click("#log-form .main");
    writer.waitForSelector("#log-waiting .tt-line-waiting");
    assertEquals(0, reader.locator("#log .tt-line:has-text('Прибор')").count());
    writer.fill("#log-form textarea", "ещё не отправлено");
    writer.context().setOffline(false);
    reader.waitForSelector("#log .tt-line:has-text('Прибор')");
    writer.waitForSelector("#log .tt-line:has-text('Прибор')");
    assertEquals(1, reader.locator("#log .tt-line:has-text('Прибор')").count());
    assertEquals("ещё не отправлено", writer.inputValue("#log-form textarea"));
  }

  private static void holdAndGoOn(Page console, Page wall, Page second) {
    console.click("#do [data-do=hold]");
    wall.waitForSelector("#phase:has-text('held')");
    assertEquals(wall.textContent("#clock"), second.textContent("#clock"));
    console.click("#do [data-do=skip]");
    second.waitForSelector("#injects [data-key=t20] .tt-questions");
    assertEquals("0:20:00", second.textContent("#clock"));
    console.click("#do [data-do=goon]");
    wall.waitForSelector("#phase:has-text('running')");
  }

  private static void evaluate(Page console) {
    String point = "#inject-t20 .tt-points > li:nth-child(1) ";
    console.waitForSelector(point + ".tt-mark-partly");
    console.click(point + ".tt-mark-partly");
    console.fill(point + "input", "Asked late");
    // Another state arrives while the remark is written.
    console.fill("#logs [data-key='1'] textarea", "They wait for the bureau");
    console.click("#logs [data-key='1'] .button");
    console.waitForSelector("#logs .tt-line-note:has-text('wait for the bureau')");
    assertEquals("Asked late", console.inputValue(point + "input"));
    console.waitForFunction(
        "() => document.querySelector('#inject-t20 .tt-mark-partly').getAttribute('aria-pressed')"
            + " === 'true'");
    console.reload();
    console.waitForSelector("#inject-t20.tt-is-out");
    console.click("#inject-t20 .tt-more summary");
    assertEquals("Asked late", console.inputValue(point + "input"));
  }

  private static void showLogs(Page console, Page wall) {
    assertEquals(0, wall.locator(".tt-line").count());
    console.check("#show-logs");
    wall.waitForSelector("#logs .tt-line:has-text('Quiet lane')");
  }

  private static void look(Devices devices, Page wall, Page console) {
    console.uncheck("#show-logs");
    wall.waitForSelector("#logs .tt-line", new Page.WaitForSelectorOptions().setState(HIDDEN));
    wall.click("#light", new Page.ClickOptions().setForce(true));
    devices.look(wall, "wall-other-light");
    console.setViewportSize(390, 844);
    devices.look(console, "console-phone-width");
    console.setViewportSize(1440, 900);
  }

  private static void finish(Page console) {
    console.click("#settings > summary");
    console.click("#finish-part > summary");
    console.click("#finish");
    console.waitForSelector("#phase:has-text('play is over')");
    console.click("#do [data-do=hotwash]");
  }

  private static void washUp(Page console, List<Page> phones, Page wall) {
    Page second = phones.get(0);
    second.waitForSelector("#wash-form textarea");
    second.fill("#wash-form textarea", "We did not send her back on a hit");
    second.click("#wash-form .main");
    Page desk = phones.get(1);
    desk.check("#wash-form input[value=otherwise]", new Page.CheckOptions().setForce(true));
    desk.fill("#wash-form textarea", "كتابة السجل في وقته");
    desk.click("#wash-form .main");
    console.click("#given li:has-text('did not send her back') [data-do=strength]");
    console.waitForSelector("#wash [data-key=strength] .tt-entries .tt-entry");
    console.click("#given li:has-text('السجل') [data-do=gap]");
    console.waitForSelector("#wash [data-key=gap] .tt-entries .tt-entry");
    String fresh = "#wash [data-key=action] > .tt-entry ";
    console.fill(fresh + "textarea", "Put the card of the asylum authority in every booth");
    console.fill(fresh + "[name=owner]", "Shift leaders");
    console.fill(fresh + "[name=due]", "2027-01-31");
    console.click(fresh + "[data-do=keep]");
    console.waitForSelector("#wash [data-key=action] .tt-entries .tt-entry");
    console.waitForFunction(
        "field => document.querySelector(field).value === ''", fresh + "textarea");
    console.click("#wash-do [data-do=showwash]");
    wall.waitForSelector("#washed :text('Shift leaders')");
    second.waitForSelector("#washed :text('Shift leaders')");
  }

  /** What a trainer takes home, as the browser saves it. */
  private static void save(Page console) {
    String action = "asylum authority in every booth";
    assertTrue(new String(saved(console, "csv"), StandardCharsets.UTF_8).contains(action));
    JsonNode report = Json.received(new String(saved(console, "json"), StandardCharsets.UTF_8));
    assertEquals("Shift leaders", report.path("actions").path(0).path("owner").asText());
    try (PDDocument document = Loader.loadPDF(saved(console, "pdf"))) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("Shift leaders") && text.contains("Asked late"), text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] saved(Page console, String type) {
    Download download = console.waitForDownload(() -> console.click("[data-save=" + type + "]"));
    try (InputStream in = download.createReadStream()) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
