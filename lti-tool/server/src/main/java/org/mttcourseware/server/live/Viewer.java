// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

/**
 * Who looks at a room. All who are the same viewer are sent the same, made once.
 *
 * @param language what is asked for; the texts may have it or not
 * @param seat what its activity knows of the ticket; empty without a seat
 */
public record Viewer(Audience audience, String language, String seat) {}
