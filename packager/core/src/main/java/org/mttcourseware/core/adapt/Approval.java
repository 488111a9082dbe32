// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.util.List;

/**
 * That an adaptation was approved: by role, never by name.
 *
 * @param role one of {@link #ROLES}
 * @param date as ISO 8601 has it: {@code 2026-11-22}
 * @param version of the programme
 * @param digest of all that was approved: where it is another now, something changed since
 */
public record Approval(String role, String date, String version, String digest) {
  /**
   * Who approves, in the order in which they are asked: author, subject reviewer, reviewer of
   * rights and gender, language reviewer, national board.
   */
  public static final List<String> ROLES =
      List.of("author", "subject", "rights", "language", "board");
}
