// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/**
 * A fragment of safe HTML: author text after Markdown and the safelist. Its links are still
 * abstract: {@code media:path}, {@code term:id}, {@code segment:id}, {@code source:id}; rendering
 * resolves them.
 *
 * @param value the fragment, well-formed
 */
public record Html(String value) {
  /** The empty fragment. */
  public static final Html EMPTY = new Html("");

  /** Returns whether there is nothing to show. */
  public boolean isEmpty() {
    return value.isBlank();
  }

  @Override
  public String toString() {
    return value;
  }
}
