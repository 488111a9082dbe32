// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** Starts the servers of tests: on the loopback, on a free port, ending with the tests. */
final class Loopback {
  private Loopback() {}

  /** Starts a server that answers everything by {@code handler}. */
  static HttpServer start(String name, HttpHandler handler) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      http.createContext("/", handler);
      http.setExecutor(
          Executors.newCachedThreadPool(
              task -> {
                Thread thread = new Thread(task, name);
                thread.setDaemon(true);
                return thread;
              }));
      http.start();
      return http;
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  /** Returns where {@code http} is, without a slash at the end. */
  static String origin(HttpServer http) {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }
}
