// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The bare stream, in which nobody needs to come in and a vote is a number that grows. */
final class BareHall implements Hall {
  private final ServerProcess server;
  private final HttpLine line;
  private final String message;

  /**
   * Makes one.
   *
   * @param message what phones are sent when a vote opens
   */
  BareHall(ServerProcess server, String message) {
    this.server = server;
    this.message = message;
    this.line = new HttpLine(server.uri(""));
  }

  /** Starts the server, with the memory settings that {@code mtt serve} has. */
  static ServerProcess start(Path folder) throws IOException, InterruptedException {
    int port = ServerProcess.freePort();
    String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-Xms16m",
            "-Xmx512m",
            "-cp",
            Objects.requireNonNull(System.getProperty("java.class.path")),
            BareStream.class.getName(),
            "" + port);
    return ServerProcess.start(builder, port, folder.resolve("bare.log"));
  }

  @Override
  public URI origin(int person) {
    return server.uri("");
  }

  @Override
  public void join(int person, HttpLine own) {
    // The door is open.
  }

  @Override
  public Call phone(int person) {
    return Call.follow("/phone", "");
  }

  @Override
  public Call projector() {
    return Call.follow("/screen", "");
  }

  @Override
  public void close() {
    // Nothing to close: opening forgets who voted.
  }

  @Override
  public long open() throws IOException {
    long asked = System.nanoTime();
    line.send(Call.post("/open", "", message)).demand("opening a vote");
    return asked;
  }

  @Override
  public boolean isOpen(String state) {
    return state.length() > 1;
  }

  @Override
  public Call vote(int person) {
    return Call.post("/vote", "", Integer.toString(person));
  }

  @Override
  public int votes(String state) {
    return Integer.parseInt(state);
  }

  @Override
  public List<ServerProcess> servers() {
    return List.of(server);
  }
}
