// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/**
 * A kind of national text that segments have places for: an entry of {@code inserts.yaml}.
 *
 * @param name such as {@code power-to-search}
 * @param label what a reader sees above the text
 * @param need what becomes of a place that an adaptation does not fill
 * @param ask one sentence: what belongs there
 */
public record InsertEntry(String name, String label, InsertNeed need, String ask) {}
