// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.util.List;
import org.mttcourseware.server.web.Feature;

/** The features of the service, and what each is given. The one place where they meet. */
final class Features {
  private Features() {}

  /**
   * Makes the features.
   *
   * @param features takes them, in the order of their routes
   * @param running takes what has to be ended, in the order it was begun
   */
  static void add(List<Feature> features, List<AutoCloseable> running, Parts parts) {
    // Each feature package adds its line here.
  }
}
