// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.mttcourseware.lti.http.AddressRefusedException;
import org.mttcourseware.lti.http.AnswerTooBigException;
import org.mttcourseware.lti.http.Http;
import org.mttcourseware.lti.http.HttpAnswer;
import org.mttcourseware.lti.http.HttpCall;

/**
 * The only way out to platforms: https to public addresses, no redirects, no cookies, in bounded
 * time and size (lti.md 13.3: strangers name these addresses).
 */
public final class GuardedHttp implements Http, AutoCloseable {
  private static final Limits USUAL = new Limits(Duration.ofSeconds(5), 256 * 1024);
  private static final Limits LARGE = new Limits(Duration.ofSeconds(20), 4 * 1024 * 1024);
  private static final Duration CONNECT = Duration.ofSeconds(3);

  /**
   * How long a call may take and how large its answer may be.
   *
   * @param total from the first byte to the last, both ways
   * @param bytes of the body
   */
  record Limits(Duration total, int bytes) {}

  private final HttpClient client;
  private final boolean development;
  private final Limits limits;

  private GuardedHttp(HttpClient client, boolean development, Limits limits) {
    this.client = client;
    this.development = development;
    this.limits = limits;
  }

  /**
   * Starts the way out.
   *
   * @param internalHosts names that may have addresses inside the network
   * @param development lets loopback and plain http through
   */
  public static GuardedHttp start(Collection<String> internalHosts, boolean development) {
    return start(internalHosts, development, InetAddress::getAllByName, USUAL);
  }

  static GuardedHttp start(
      Collection<String> internalHosts,
      boolean development,
      CheckedResolver.Names names,
      Limits limits) {
    Set<String> internal =
        internalHosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    QueuedThreadPool threads = new QueuedThreadPool(32, 2, 60_000);
    threads.setName("outbound");
    threads.setDaemon(true);
    HttpClient client = new HttpClient();
    client.setExecutor(threads);
    client.setSocketAddressResolver(
        new CheckedResolver(
            names,
            host -> development || internal.contains(host.toLowerCase(Locale.ROOT)),
            threads));
    client.setConnectTimeout(CONNECT.toMillis());
    client.setFollowRedirects(false);
    client.setHttpCookieStore(new org.eclipse.jetty.http.HttpCookieStore.Empty());
    // HttpCall names us; two names would be one too many.
    client.setUserAgentField(null);
    client.setMaxConnectionsPerDestination(16);
    try {
      client.start();
    } catch (Exception broken) {
      throw new IllegalStateException("the way out did not start", broken);
    }
    // Nobody shall send us a little that unpacks to a lot.
    client.getContentDecoderFactories().clear();
    return new GuardedHttp(client, development, limits);
  }

  /** Returns the same way out for long answers, such as rosters: 4 MB within 20 seconds. */
  public Http forLongAnswers() {
    return new GuardedHttp(client, development, LARGE);
  }

  @Override
  public HttpAnswer send(HttpCall call) throws IOException {
    check(call.uri());
    Request request =
        client
            .newRequest(call.uri())
            .method(call.method())
            .timeout(limits.total().toMillis(), TimeUnit.MILLISECONDS)
            .headers(fields -> call.headers().forEach(fields::put));
    if (call.body().length > 0) {
      String type = call.headers().getOrDefault("Content-Type", "application/octet-stream");
      request.body(new BytesRequestContent(type, call.body()));
    }
    try {
      // The time limit of the request does not cover a resolver that hangs.
      return answer(
          new CompletableResponseListener(request, limits.bytes())
              .send()
              .get(limits.total().toMillis() + 200, TimeUnit.MILLISECONDS));
    } catch (ExecutionException failed) {
      throw failure(failed.getCause() == null ? failed : failed.getCause());
    } catch (TimeoutException late) {
      Future<Boolean> unused = request.abort(late);
      throw new IOException(tooLate(), late);
    } catch (InterruptedException stopped) {
      Future<Boolean> unused = request.abort(stopped);
      Thread.currentThread().interrupt();
      throw new IOException("the call was stopped", stopped);
    }
  }

  private void check(URI uri) throws AddressRefusedException {
    boolean https = "https".equalsIgnoreCase(uri.getScheme());
    boolean http = development && "http".equalsIgnoreCase(uri.getScheme());
    if (!https && !http) {
      throw new AddressRefusedException("only https addresses are called");
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw new AddressRefusedException("the address needs a host, and no password");
    }
  }

  private IOException failure(Throwable cause) {
    if (cause instanceof TimeoutException || cause instanceof java.net.SocketTimeoutException) {
      return new IOException(tooLate(), cause);
    }
    if (cause instanceof AddressRefusedException refused) {
      return refused;
    }
    if (cause instanceof IllegalArgumentException) {
      return new AnswerTooBigException("the answer is larger than " + limits.bytes() + " bytes");
    }
    if (cause instanceof java.net.UnknownHostException) {
      return new IOException("no address is known for this host name", cause);
    }
    String message = cause.getMessage();
    return new IOException(
        message == null ? cause.getClass().getSimpleName() : message.lines().findFirst().orElse(""),
        cause);
  }

  private String tooLate() {
    return "no complete answer within " + limits.total().toMillis() / 1000.0 + " s";
  }

  private static HttpAnswer answer(ContentResponse response) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (HttpField field : response.getHeaders()) {
      headers.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field.getValue());
    }
    return new HttpAnswer(response.getStatus(), headers, response.getContent());
  }

  @Override
  public void close() {
    try {
      client.stop();
    } catch (Exception broken) {
      throw new IllegalStateException("the way out did not end", broken);
    }
  }
}
