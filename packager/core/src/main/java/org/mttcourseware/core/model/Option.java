// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/**
 * An answer that can be picked.
 *
 * @param id unique in the question: {@code a}, {@code b} ... unless the author gave one
 * @param feedback what the learner reads about this answer
 */
public record Option(String id, Html text, boolean right, Html feedback) {}
