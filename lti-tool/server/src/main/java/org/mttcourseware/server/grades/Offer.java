// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.grades;

import java.util.List;
import java.util.Set;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.Scopes;
import org.mttcourseware.lti.ags.AgsEndpoint;

/**
 * What an LMS offers a link of its gradebook (AGS 2.0, 3.1: the claim of the launch).
 *
 * @param lineItem the column of this link; empty if none is named
 * @param lineItems the columns of the course; empty if none may be sought
 */
record Offer(String lineItem, String lineItems, Set<String> scopes) {

  /** Reads what is stored of a claim. */
  static Offer of(String lineItem, String lineItems, String scopes) {
    return new Offer(
        lineItem,
        lineItems,
        scopes.isBlank() ? Set.of() : Set.copyOf(List.of(scopes.strip().split("\\s+"))));
  }

  /** Returns whether a grade can get there at all. */
  boolean isMade() {
    return scopes.contains(Scopes.SCORE)
        && (!lineItem.isEmpty() || (!lineItems.isEmpty() && mayRead()));
  }

  AgsEndpoint endpoint() {
    return new AgsEndpoint(scopes, Origin.address(lineItems), Origin.address(lineItem));
  }

  boolean mayRead() {
    return mayMake() || scopes.contains(Scopes.LINE_ITEM_READ_ONLY);
  }

  boolean mayMake() {
    return scopes.contains(Scopes.LINE_ITEM);
  }
}
