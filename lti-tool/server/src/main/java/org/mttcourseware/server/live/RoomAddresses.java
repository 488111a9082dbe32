// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Under which addresses a room reaches the service. On a trainer's laptop nobody has set a public
 * one: then those that the laptop has in its networks are offered.
 *
 * @param list the best first
 * @param reachable false where the service listens to this machine alone
 */
record RoomAddresses(List<String> list, boolean reachable) {
  RoomAddresses {
    list = List.copyOf(list);
  }

  /**
   * Returns the addresses now: a laptop changes networks.
   *
   * @param host what the service listens on
   */
  static RoomAddresses of(URI publicUrl, String host) {
    if (!isLoopback(publicUrl.getHost())) {
      return new RoomAddresses(List.of(publicUrl.toString()), true);
    }
    if (isLoopback(host)) {
      return new RoomAddresses(List.of(publicUrl.toString()), false);
    }
    List<String> found = new ArrayList<>();
    for (String address : ofThisMachine()) {
      found.add(publicUrl.getScheme() + "://" + address + ":" + publicUrl.getPort());
    }
    return found.isEmpty()
        ? new RoomAddresses(List.of(publicUrl.toString()), false)
        : new RoomAddresses(found, true);
  }

  private static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost") || name.startsWith("127.") || name.equals("[::1]");
  }

  private static List<String> ofThisMachine() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(RoomAddresses::isUp)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(Inet4Address.class::isInstance)
          .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
          .map(InetAddress::getHostAddress)
          .sorted()
          .toList();
    } catch (SocketException none) {
      return List.of();
    }
  }

  private static boolean isUp(NetworkInterface network) {
    try {
      return network.isUp() && !network.isLoopback();
    } catch (SocketException gone) {
      return false;
    }
  }
}
