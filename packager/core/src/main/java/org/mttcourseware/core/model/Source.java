// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/**
 * A work that the curriculum relies on.
 *
 * @param id used by {@code source:id}
 * @param year of publication, or the empty string
 */
public record Source(String id, String title, String publisher, String year) {}
