// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.service;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.http.HttpAnswer;
import org.mttcourseware.lti.http.HttpCall;
import org.mttcourseware.lti.http.NextPage;
import org.mttcourseware.lti.json.JsonRead;

/** Reads an answer that comes in pages; there is a last page, whatever the platform says. */
public final class Pages {
  private static final int MOST = 200;

  private final ServiceCalls calls;

  public Pages(ServiceCalls calls) {
    this.calls = calls;
  }

  /**
   * Gives each page to {@code wantsMore} until it has enough, there is no next page on the same
   * origin, or a page comes again. Done with true if all pages were read.
   */
  public ServiceAnswer<Boolean> read(
      Registration registration,
      Set<String> scopes,
      URI first,
      String accept,
      Predicate<JsonRead> wantsMore) {
    Set<URI> seen = new HashSet<>();
    Optional<URI> next = Optional.of(first);
    while (next.isPresent() && seen.size() < MOST && seen.add(next.get())) {
      URI page = next.get();
      ServiceAnswer<HttpAnswer> answer =
          calls.send(registration, scopes, HttpCall.get(page, accept));
      ServiceAnswer<JsonRead> json = ServiceCalls.json(answer);
      if (json.done().isEmpty()) {
        return json.failure();
      }
      next = answer.done().flatMap(got -> NextPage.after(page, got));
      if (!wantsMore.test(json.done().get())) {
        return new ServiceAnswer.Done<>(next.isEmpty());
      }
    }
    return new ServiceAnswer.Done<>(next.isEmpty());
  }
}
