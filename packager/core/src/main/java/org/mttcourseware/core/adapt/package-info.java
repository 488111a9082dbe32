// SPDX-License-Identifier: Apache-2.0
/** Lays an adaptation over a programme: which segments, which language, whose inserts and theme. */
@NullMarked
package org.mttcourseware.core.adapt;

import org.jspecify.annotations.NullMarked;
