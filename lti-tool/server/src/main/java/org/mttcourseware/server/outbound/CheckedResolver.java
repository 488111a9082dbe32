// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Predicate;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.mttcourseware.lti.http.AddressRefusedException;

/**
 * Resolves a name once, checks every address that it has, and hands on those very addresses to
 * connect to: a name that means something else a moment later gains nothing.
 */
final class CheckedResolver implements SocketAddressResolver {
  /** Asks for the addresses of a name. */
  @FunctionalInterface
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  private final Names names;
  private final Predicate<String> internal;
  private final Executor executor;

  /**
   * @param internal tells the hosts that may have addresses inside the network
   */
  CheckedResolver(Names names, Predicate<String> internal, Executor executor) {
    this.names = names;
    this.internal = internal;
    this.executor = executor;
  }

  @Override
  public void resolve(
      String host,
      int port,
      Map<String, Object> context,
      Promise<List<InetSocketAddress>> promise) {
    try {
      executor.execute(
          () -> {
            List<InetSocketAddress> checked;
            try {
              checked = checked(host, port);
            } catch (UnknownHostException | AddressRefusedException refused) {
              promise.failed(refused);
              return;
            }
            promise.succeeded(checked);
          });
    } catch (RejectedExecutionException shuttingDown) {
      promise.failed(shuttingDown);
    }
  }

  private List<InetSocketAddress> checked(String host, int port)
      throws UnknownHostException, AddressRefusedException {
    List<InetSocketAddress> checked = new ArrayList<>();
    for (InetAddress address : names.of(bare(host))) {
      if (!internal.test(host) && !PublicAddresses.isPublic(address)) {
        throw new AddressRefusedException(
            host
                + " has the address "
                + address.getHostAddress()
                + ", which is inside a network; if that LMS is yours, add its host name to"
                + " MTT_INTERNAL_HOSTS");
      }
      checked.add(new InetSocketAddress(address, port));
    }
    return checked;
  }

  private static String bare(String host) {
    return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
  }
}
