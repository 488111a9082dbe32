// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.json.JsonFault;
import org.mttcourseware.lti.json.JsonList;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.json.JsonRead;

/** A call whose answer must be a JSON object, and the names of all that can go wrong with it. */
public record JsonCall(
    Reason unreachable, Reason addressRefused, Reason tooBig, Reason status, Reason notJson) {
  private static final int QUOTED = 120;

  /** What came of it. */
  public sealed interface Answer permits Got, Failed {}

  /** The platform answered with an object. */
  public record Got(HttpAnswer answer, JsonObject object) implements Answer {}

  /** It did not; {@code retryable} if it may at another time. */
  public record Failed(Refusal refusal, boolean retryable, Optional<Duration> retryAfter)
      implements Answer {}

  /** Sends {@code call} and reads at most {@code limit} bytes of JSON, whatever type it claims. */
  public Answer send(Http http, HttpCall call, int limit, Instant now) {
    HttpAnswer answer;
    try {
      answer = http.send(call);
    } catch (AddressRefusedException refused) {
      return fatal(addressRefused.refusal(call.uri(), message(refused)));
    } catch (AnswerTooBigException big) {
      return fatal(tooBig.refusal(call.uri()));
    } catch (IOException broken) {
      return new Failed(unreachable.refusal(call.uri(), message(broken)), true, Optional.empty());
    }
    if (answer.body().length > limit) {
      return fatal(tooBig.refusal(call.uri()));
    }
    return answer.done() ? json(call, answer) : refused(call, answer, now);
  }

  private Answer json(HttpCall call, HttpAnswer answer) {
    JsonRead read = JsonRead.of(answer.body());
    if (read instanceof JsonObject object) {
      return new Got(answer, object);
    }
    String why =
        answer.looksLikePage()
            ? "it is a web page (HTML)."
            : read instanceof JsonFault fault
                ? fault.why() + "."
                : read instanceof JsonList ? "it is a list." : "";
    return new Failed(notJson.refusal(call.uri(), why), answer.looksLikePage(), Optional.empty());
  }

  private Failed refused(HttpCall call, HttpAnswer answer, Instant now) {
    boolean passing = answer.status() >= 500 || answer.status() == 429 || answer.status() == 408;
    return new Failed(
        status.refusal(call.uri(), answer.status(), said(answer)), passing, answer.retryAfter(now));
  }

  /** An OAuth error says in two fields what is wrong; of anything else only the kind is told. */
  private static String said(HttpAnswer answer) {
    if (answer.looksLikePage()) {
      return "It sent a web page (HTML).";
    }
    return JsonRead.of(answer.body())
        .object()
        .flatMap(
            body ->
                body.text("error_description")
                    .or(() -> body.text("error"))
                    .or(() -> body.text("message")))
        .map(text -> "It said: " + text.substring(0, Math.min(text.length(), QUOTED)))
        .orElse("");
  }

  private static Failed fatal(Refusal refusal) {
    return new Failed(refusal, false, Optional.empty());
  }

  private static String message(IOException broken) {
    String message = broken.getMessage();
    return message == null ? broken.getClass().getSimpleName() : message;
  }
}
