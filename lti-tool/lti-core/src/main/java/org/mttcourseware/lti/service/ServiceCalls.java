// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.service;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.lti.http.AddressRefusedException;
import org.mttcourseware.lti.http.AnswerTooBigException;
import org.mttcourseware.lti.http.Http;
import org.mttcourseware.lti.http.HttpAnswer;
import org.mttcourseware.lti.http.HttpCall;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.json.JsonRead;
import org.mttcourseware.lti.token.AccessTokens;
import org.mttcourseware.lti.token.TokenAnswer;

/** Calls with an access token; one that was refused is replaced once. */
public final class ServiceCalls {
  private static final int LIMIT = 4 * 1024 * 1024;
  private static final int QUOTED = 200;

  private final Http http;
  private final AccessTokens tokens;
  private final Clock clock;

  public ServiceCalls(Http http, AccessTokens tokens, Clock clock) {
    this.http = http;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Sends {@code call} with a token for {@code scopes}. */
  public ServiceAnswer<HttpAnswer> send(
      Registration registration, Set<String> scopes, HttpCall call) {
    ServiceAnswer<HttpAnswer> answer = once(registration, scopes, call);
    return answer instanceof ServiceAnswer.Unauthorized ? once(registration, scopes, call) : answer;
  }

  /** Reads JSON out of a done call; a page instead of it is named as such. */
  public static ServiceAnswer<JsonRead> json(ServiceAnswer<HttpAnswer> answer) {
    if (answer.done().isEmpty()) {
      return answer.failure();
    }
    HttpAnswer http = answer.done().get();
    JsonRead read = JsonRead.of(http.body());
    boolean readable = !(read instanceof org.mttcourseware.lti.json.JsonFault);
    return readable
        ? new ServiceAnswer.Done<>(read)
        : new ServiceAnswer.NotAnLms<>(http.status(), reason(http));
  }

  private ServiceAnswer<HttpAnswer> once(
      Registration registration, Set<String> scopes, HttpCall call) {
    TokenAnswer answer = tokens.token(registration, scopes);
    if (answer instanceof TokenAnswer.Failed failed) {
      return new ServiceAnswer.NoToken<>(failed.refusal(), failed.retryable(), failed.retryAfter());
    }
    TokenAnswer.Token token = (TokenAnswer.Token) answer;
    try {
      HttpAnswer answered = http.send(call.with("Authorization", "Bearer " + token.value()));
      if (answered.status() == 401) {
        tokens.drop(registration, scopes, token);
      }
      return sorted(answered);
    } catch (AddressRefusedException | AnswerTooBigException refused) {
      return new ServiceAnswer.Unreachable<>(message(refused), false);
    } catch (IOException broken) {
      return new ServiceAnswer.Unreachable<>(message(broken), true);
    }
  }

  private ServiceAnswer<HttpAnswer> sorted(HttpAnswer answer) {
    if (answer.body().length > LIMIT) {
      return new ServiceAnswer.Unreachable<>("the answer is larger than allowed", false);
    }
    if (answer.done()) {
      return new ServiceAnswer.Done<>(answer);
    }
    return switch (answer.status()) {
      case 401 -> new ServiceAnswer.Unauthorized<>();
      case 404, 410 -> new ServiceAnswer.Gone<>(answer.status());
      case 408, 429 -> new ServiceAnswer.Throttled<>(answer.retryAfter(clock.instant()));
      case 409 -> new ServiceAnswer.AlreadyNewer<>();
      default -> other(answer);
    };
  }

  private ServiceAnswer<HttpAnswer> other(HttpAnswer answer) {
    if (answer.status() >= 500) {
      return new ServiceAnswer.Unavailable<>(answer.status(), answer.retryAfter(clock.instant()));
    }
    // A redirect is not followed: with a token in hand it would lead who knows where.
    return answer.status() < 400
        ? new ServiceAnswer.NotAnLms<>(answer.status(), "it redirects")
        : new ServiceAnswer.Rejected<>(answer.status(), reason(answer));
  }

  private static String reason(HttpAnswer answer) {
    if (answer.looksLikePage()) {
      return "a web page (HTML)";
    }
    Optional<JsonObject> body = JsonRead.of(answer.body()).object();
    String said =
        body.flatMap(
                json ->
                    json.text("error_description")
                        .or(() -> json.text("message"))
                        .or(() -> json.text("reason"))
                        .or(() -> json.text("error")))
            .orElse("no reason given");
    return said.substring(0, Math.min(said.length(), QUOTED));
  }

  private static String message(IOException broken) {
    String message = broken.getMessage();
    return message == null ? broken.getClass().getSimpleName() : message;
  }
}
