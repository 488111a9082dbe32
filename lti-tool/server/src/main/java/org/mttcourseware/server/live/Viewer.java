// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

/**
 * Who looks at a room. All who are the same viewer are sent the same, made once.
 *
 * @param language what is asked for; the texts may have it or not
 * @param seat what its activity knows of the ticket; empty without a seat; {@link #LOOK} and what
 *     was asked for where a trainer looks from the place of somebody else
 */
public record Viewer(Audience audience, String language, String seat) {
  /** Stands before what a trainer looks from, in the place of a seat. */
  public static final String LOOK = "look:";
}
