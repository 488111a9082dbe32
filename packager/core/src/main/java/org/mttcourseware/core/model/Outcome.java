// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/**
 * What an officer can do afterwards.
 *
 * @param id of the module, such as {@code o3}
 * @param rights whether it is about rights, gender or age
 */
public record Outcome(String id, String text, boolean rights) {}
