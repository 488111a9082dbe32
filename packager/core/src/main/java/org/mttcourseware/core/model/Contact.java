// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/**
 * Somebody an officer can reach, as an adaptation lists them.
 *
 * @param id used by {@code contact:id}
 * @param label who it is
 * @param number as it is dialled or written to; the same in every language
 * @param address where, or nothing
 * @param hours when, or nothing
 */
public record Contact(
    String id,
    InLanguages<String> label,
    String number,
    InLanguages<String> address,
    InLanguages<String> hours) {}
