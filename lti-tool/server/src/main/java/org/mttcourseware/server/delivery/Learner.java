// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

/**
 * Somebody whose work is kept.
 *
 * @param id ours
 * @param testUser whom the LMS made for trying out: kept, but never graded
 */
record Learner(String id, boolean testUser) {}
