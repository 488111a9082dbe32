// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.mttcourseware.lti.http.Http;
import org.mttcourseware.lti.http.HttpAnswer;
import org.mttcourseware.lti.http.HttpCall;

/** The JDK's client: for calls to loopback, where nothing has to be guarded. */
final class PlainHttp implements Http {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Override
  public HttpAnswer send(HttpCall call) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.uri())
            .timeout(Duration.ofSeconds(10))
            .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(call.body()));
    for (Map.Entry<String, String> header : call.headers().entrySet()) {
      request.header(header.getKey(), header.getValue());
    }
    try {
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new HttpAnswer(answer.statusCode(), answer.headers().map(), answer.body());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }
}
