// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.privacy;

/** A course whose work can be erased as a whole. */
public record Course(String id, String title, long learners) {}
