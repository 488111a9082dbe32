// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.ags;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.mttcourseware.lti.Scopes;

/**
 * Where grades go, as a verified launch said (AGS 2.0, 3.1).
 *
 * @param scopes what the platform grants; ask for nothing else
 * @param lineItems the container of all columns of the course
 * @param lineItem the one column of this link, if it has exactly one
 */
public record AgsEndpoint(Set<String> scopes, Optional<URI> lineItems, Optional<URI> lineItem) {
  public AgsEndpoint {
    scopes = Set.copyOf(scopes);
  }

  /** Whether scores may be sent. */
  public boolean maySendScores() {
    return scopes.contains(Scopes.SCORE);
  }

  /** Whether columns may be made. */
  public boolean mayCreateLineItems() {
    return lineItems.isPresent() && scopes.contains(Scopes.LINE_ITEM);
  }
}
