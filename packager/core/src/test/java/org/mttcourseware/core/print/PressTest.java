// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.render.Content;

/** Setting a page: scripts of many languages, and nothing from outside. */
class PressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Проверка документа на границе",
        "uk | Ґанок, їжак і підпис",
        "ar | تنتهي كل وثيقة سفر بسطرين",
        "he | בדיקת דרכון בגבול",
        "fa | پایان هر گذرنامه",
        "ka | პასპორტის შემოწმება",
        "tr | Işıklı ğ ve ş"
      })
  void wordsAreFoundAsTheyWereWritten(String language, String words) throws IOException {
    byte[] pdf = print(language, "<p>" + words + "</p><p><strong>" + words + "</strong></p>");

    assertEquals(words + " " + words, text(pdf));
  }

  @Test
  void scriptsWithoutObliqueLettersAreSetUprightThere() throws IOException {
    assertEquals(
        "see בדיקה and Проверка", text(print("en", "<p><em>see בדיקה and Проверка</em></p>")));
  }

  @Test
  void signsOfTheMachineReadableLineAreNotTurnedRound() throws IOException {
    String text = text(print("ar", "<p>الرمز <code>P&lt;UTO</code> هنا</p>"));

    assertTrue(text.contains("P<UTO"), text);
  }

  @Test
  void reachesNothingOutside(@TempDir Path folder) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a.svg";
      Path secret = Files.writeString(folder.resolve("a.txt"), "Quokka");
      byte[] pdf =
          print(
              "en",
              "<p>Here <img alt='' src='"
                  + address
                  + "'/><img alt='' src='"
                  + secret.toUri()
                  + "'/>"
                  + "<img alt='' src='mtt:x.svg'/></p>",
              Map.of(
                  "x.svg",
                  Content.of(
                      "<!DOCTYPE svg [<!ENTITY e SYSTEM '"
                          + secret.toUri()
                          + "'>]>"
                          + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                          + "<image width='9' height='9' href='"
                          + address
                          + "'/><text>&e;</text></svg>")));

      assertEquals("Here", text(pdf));
      assertEquals(0, asked.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void wordsInADrawingNeedNoFontOfTheMachine() throws IOException {
    byte[] pdf =
        print(
            "en",
            "<p><img alt='A word' src='mtt:x.svg'/></p>",
            Map.of(
                "x.svg",
                Content.of(
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 20'>"
                        + "<text x='5' y='15' font-family='Arial'>Wort <tspan>שלום</tspan></text></svg>")));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        assertFalse(page.getResources().getFontNames().iterator().hasNext());
      }
    }
  }

  private static byte[] print(String language, String html) {
    return print(language, html, Map.of());
  }

  private static byte[] print(String tag, String html, Map<String, Content> media) {
    Language language = new Language(tag);
    Document page = Jsoup.parse("<title>Test</title><style>" + STYLE + "</style>" + html);
    page.child(0).attr("lang", tag).attr("dir", language.direction());
    Direction.settle(page);
    return new Press().print(new Manuscript(page, media, language, "test"));
  }

  private static final String STYLE =
      "body { font-family: '"
          + Fonts.SANS
          + "', '"
          + Fonts.UPRIGHT
          + "' }"
          + " code { font-family: '"
          + Fonts.MONO
          + "' }"
          + " [dir=ltr] { direction: ltr } [dir=rtl] { direction: rtl }";

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).strip().replaceAll("\\s+", " ");
    }
  }
}
