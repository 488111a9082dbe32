// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import java.time.Clock;
import org.mttcourseware.server.academy.Administration;
import org.mttcourseware.server.store.Database;

/** Puts deep linking together. */
public final class Linking {
  private Linking() {}

  /** Makes the feature. */
  public static LinkingFeature feature(
      Database database, Administration administration, Clock clock, LinkingFeature.Given given) {
    Answers answers =
        new Answers(database, administration.registrations(), administration.keys(), clock);
    return new LinkingFeature(given, answers);
  }
}
