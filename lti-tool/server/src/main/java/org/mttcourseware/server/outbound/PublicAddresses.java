// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the internet from those inside a network (IANA special-purpose registries).
 * Java hands IPv4-mapped addresses over as IPv4; other forms that carry one are refused whole.
 */
final class PublicAddresses {
  /** An address and how many of its first bits count. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares blocks.
  private record Block(byte[] start, int bits) {
    static Block of(String text) {
      String[] parts = text.split("/", 2);
      return new Block(literal(parts[0]), Integer.parseInt(parts[1]));
    }

    private static byte[] literal(String text) {
      try {
        return InetAddress.getByName(text).getAddress();
      } catch (java.net.UnknownHostException notALiteral) {
        throw new IllegalArgumentException(text, notALiteral);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> NOT_PUBLIC_4 =
      blocks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");

  /** Of IPv6 all that is public begins so: loopback, unique-local, NAT64 and the like do not. */
  private static final Block PUBLIC_6 = Block.of("2000::/3");

  /** Of those: Teredo and other protocols, documentation, 6to4. */
  private static final List<Block> NOT_PUBLIC_6 =
      blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  private PublicAddresses() {}

  private static List<Block> blocks(String... texts) {
    return java.util.Arrays.stream(texts).map(Block::of).toList();
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes));
    }
    return PUBLIC_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes));
  }
}
