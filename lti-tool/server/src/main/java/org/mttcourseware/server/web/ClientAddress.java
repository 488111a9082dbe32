// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import io.javalin.http.Context;
import java.util.List;

/** From which address a request came, also behind the proxies that the operator named. */
public final class ClientAddress {
  private final List<String> proxies;

  /** Makes one that believes {@code X-Forwarded-For} of {@code proxies} alone. */
  public ClientAddress(List<String> proxies) {
    this.proxies = List.copyOf(proxies);
  }

  /** Returns the last address that no proxy of ours stands at. */
  public String of(Context context) {
    String address = context.req().getRemoteAddr();
    String forwarded = context.header("X-Forwarded-For");
    if (forwarded == null) {
      return address;
    }
    String[] hops = forwarded.split(",");
    for (int i = hops.length - 1; i >= 0 && proxies.contains(address); i--) {
      address = hops[i].strip();
    }
    return address.length() > 60 ? address.substring(0, 60) : address;
  }
}
