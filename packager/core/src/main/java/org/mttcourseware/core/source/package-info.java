// SPDX-License-Identifier: Apache-2.0
/**
 * Reads sources: YAML and Markdown in, a {@link Draft} with the position of everything out. Reports
 * what cannot be read; whether what was read makes sense is for {@code check}.
 */
@NullMarked
package org.mttcourseware.core.source;

import org.jspecify.annotations.NullMarked;
