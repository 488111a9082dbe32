// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A running preview with an author who saves and a browser that looks. */
final class PreviewClient implements Closeable {
  private static final String PLACE = "A [figure](term:figure)";
  private static final int PATIENCE_SECONDS = 30;

  private final Process process;
  private final URI address;
  private final Path segment;
  private final String text;
  private final HttpClient browser = HttpClient.newHttpClient();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private int edits;

  private PreviewClient(Process process, URI address, Path segment) throws IOException {
    this.process = process;
    this.address = address;
    this.segment = segment;
    this.text = Files.readString(segment);
  }

  /** Starts {@code command}, a preview of the sources in {@code folder}, and listens to it. */
  static PreviewClient start(Command command, Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolveSibling("preview.log");
    Process process = command.start(log);
    PreviewClient client =
        new PreviewClient(
            process, address(process, log), folder.resolve("modules/m0/s0/segment.md"));
    client.listen();
    client.page();
    return client;
  }

  /** Saves a change and returns the milliseconds until a browser that asks at once has it. */
  double untilServed() throws IOException, InterruptedException {
    String word = "edited" + ++edits;
    long start = System.nanoTime();
    save(word);
    String page = page();
    double millis = (System.nanoTime() - start) / 1e6;
    if (!page.contains(word)) {
      throw new Skipped("the preview served a page without the last change");
    }
    nextEvent();
    return millis;
  }

  /** Saves a change and returns the milliseconds until an open browser is told. */
  double untilTold() throws IOException, InterruptedException {
    long start = System.nanoTime();
    save("told" + ++edits);
    nextEvent();
    return (System.nanoTime() - start) / 1e6;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
      Files.writeString(segment, text);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (IOException full) {
      throw new java.io.UncheckedIOException(full);
    }
  }

  private void save(String word) throws IOException {
    Files.writeString(segment, text.replace(PLACE, word + " " + PLACE));
  }

  private String page() throws IOException, InterruptedException {
    HttpResponse<String> response =
        browser.send(
            get("play/scorm12/-/en/m0-s0/m0-s0/index.html"), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new Skipped("the preview answers " + response.statusCode() + " for a page");
    }
    return response.body();
  }

  private void nextEvent() throws IOException, InterruptedException {
    if (Optional.ofNullable(events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEmpty()) {
      throw new Skipped("the preview told nothing of a change");
    }
  }

  private void listen() throws IOException, InterruptedException {
    Thread listener = new Thread(this::collect, "events");
    listener.setDaemon(true);
    listener.start();
    nextEvent();
  }

  private void collect() {
    try {
      browser
          .send(get("events"), HttpResponse.BodyHandlers.ofLines())
          .body()
          .filter(line -> line.startsWith("data:"))
          .forEach(events::add);
    } catch (IOException | java.io.UncheckedIOException ended) {
      // The preview was closed; who waits for an event will say that there is none.
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest get(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).build();
  }

  private static URI address(Process process, Path log) throws IOException, InterruptedException {
    for (int tries = 0; tries < PATIENCE_SECONDS * 100 && process.isAlive(); tries++) {
      Optional<String> line =
          Files.readAllLines(log).stream().filter(said -> said.startsWith("http://")).findFirst();
      if (line.isPresent()) {
        return URI.create(line.get());
      }
      Thread.sleep(10);
    }
    process.destroy();
    throw new Skipped("the preview did not start: " + Files.readString(log));
  }
}
