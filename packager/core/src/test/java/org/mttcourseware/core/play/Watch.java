// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Watches all pages of a context for what must never happen. */
final class Watch {
  private final String origin;
  private final List<String> problems = new ArrayList<>();
  private final List<Pattern> expected = new ArrayList<>();
  private final List<String> besides = new ArrayList<>();

  /**
   * Begins to watch.
   *
   * @param origin where all requests must go
   */
  Watch(BrowserContext context, String origin) {
    this.origin = origin;
    context.onConsoleMessage(this::said);
    context.onWebError(error -> problems.add("page error: " + error.error()));
    context.onRequest(this::asked);
    context.onRequestFailed(this::failed);
    context.onResponse(this::answered);
  }

  /** Allows console messages like this: for tests in which the learning system fails. */
  void expect(String message) {
    expected.add(Pattern.compile(message));
  }

  /** Allows requests to {@code site}, whatever it answers. */
  void allow(String site) {
    besides.add(site);
  }

  private boolean isBesides(String url) {
    return besides.stream().anyMatch(url::startsWith);
  }

  /** Returns what has happened so far, and forgets it. */
  List<String> takeProblems() {
    List<String> taken = List.copyOf(problems);
    problems.clear();
    return taken;
  }

  private void said(ConsoleMessage message) {
    boolean bad = message.type().equals("error") || message.type().equals("warning");
    if (bad
        && !isBesides(message.location())
        && expected.stream().noneMatch(pattern -> pattern.matcher(message.text()).find())) {
      problems.add("console " + message.type() + ": " + message.text());
    }
  }

  private void asked(Request request) {
    String url = request.url();
    if (!url.startsWith(origin)
        && !isBesides(url)
        && !url.startsWith("data:")
        && !url.startsWith("about:")) {
      problems.add("request to elsewhere: " + url);
    }
  }

  private void failed(Request request) {
    // A page that is left while its pictures load is no failure.
    if (!"net::ERR_ABORTED".equals(request.failure()) && !isBesides(request.url())) {
      problems.add("failed: " + request.url() + " " + request.failure());
    }
  }

  private void answered(Response response) {
    if (response.status() >= 400 && !isBesides(response.url())) {
      problems.add("status " + response.status() + ": " + response.url());
    }
  }
}
