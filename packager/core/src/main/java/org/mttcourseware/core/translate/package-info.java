// SPDX-License-Identifier: Apache-2.0
/**
 * Texts cut into blocks, a translation tied to the original it was made from, and what is current,
 * stale or missing: computed from the words alone, never from dates or flags. Knows lines of text,
 * not programmes.
 */
@NullMarked
package org.mttcourseware.core.translate;

import org.jspecify.annotations.NullMarked;
