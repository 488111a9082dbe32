// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;

/**
 * What all questions have in common.
 *
 * @param id unique in the segment, never changes
 * @param title the question itself
 * @param body what stands between the question and its answers
 * @param outcome of the module that it assesses, or the empty string
 * @param pool it may be drawn from, or the empty string
 * @param explanation shown with the result
 */
public record Prompt(
    String id,
    Html title,
    List<Block> body,
    String outcome,
    int points,
    String pool,
    List<Block> explanation) {
  public Prompt {
    body = List.copyOf(body);
    explanation = List.copyOf(explanation);
  }
}
