// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** Thousands of browsers that follow event streams, on one thread. */
final class Followers implements AutoCloseable {
  private final Selector selector = Selector.open();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(65_536);
  private final Thread thread = new Thread(this::listen, "followers");
  private final Sightings sightings;
  private volatile boolean closed;

  Followers(Sightings sightings) throws IOException {
    this.sightings = sightings;
    thread.setDaemon(true);
    thread.start();
  }

  /** Told of each event as soon as it was read. */
  interface Heard {
    /** Tells the data of an event and when it came. */
    void event(String data, long nanos);
  }

  /** Opens one stream; what it brings is told to {@code heard}, on one thread for all. */
  void follow(URI origin, Call call, Heard heard) throws IOException {
    SocketChannel channel =
        SocketChannel.open(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), origin.getPort()));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    ByteBuffer request = ByteBuffer.wrap(call.bytes(origin));
    while (request.hasRemaining()) {
      channel.write(request);
    }
    channel.configureBlocking(false);
    EventReader reader = new EventReader(data -> heard.event(data, System.nanoTime()));
    channel.register(selector, SelectionKey.OP_READ, reader);
    selector.wakeup();
  }

  private void listen() {
    try {
      while (!closed) {
        selector.select();
        for (SelectionKey key : selector.selectedKeys()) {
          read(key);
        }
        selector.selectedKeys().clear();
      }
    } catch (IOException | RuntimeException broken) {
      if (!closed) {
        sightings.fail(broken);
      }
    }
  }

  private void read(SelectionKey key) throws IOException {
    if (!(key.channel() instanceof SocketChannel channel)
        || !(key.attachment() instanceof EventReader reader)) {
      throw new IllegalStateException("a key of nobody");
    }
    buffer.clear();
    int count = channel.read(buffer);
    if (count < 0) {
      throw new ClosedChannelException();
    }
    reader.read(buffer.flip());
  }

  @Override
  public void close() throws IOException {
    closed = true;
    selector.wakeup();
    try {
      thread.join();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    for (SelectionKey key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}
