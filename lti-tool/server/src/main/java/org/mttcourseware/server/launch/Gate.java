// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import io.javalin.http.Context;
import java.time.Clock;
import org.mttcourseware.lti.Registration;
import org.mttcourseware.server.web.ClientAddress;

/**
 * Keeps a flood out before anything is read. The limits are high: a whole academy stands behind one
 * address, and comes at the same minute.
 */
final class Gate {
  private static final double PER_SECOND = 2_000;
  private static final double BURST = 10_000;

  private final ClientAddress addresses;
  private final RateLimit ofAddress;
  private final RateLimit ofPlatform;

  Gate(ClientAddress addresses, Clock clock) {
    this.addresses = addresses;
    this.ofAddress = new RateLimit(PER_SECOND, BURST, clock);
    this.ofPlatform = new RateLimit(PER_SECOND, BURST, clock);
  }

  boolean admits(Context context) {
    return ofAddress.allows(addresses.of(context));
  }

  boolean admits(Registration platform) {
    return ofPlatform.allows(platform.id());
  }
}
