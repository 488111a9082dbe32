// SPDX-License-Identifier: Apache-2.0
/** Prints problems: for people, for programs, for code hosts. Decides nothing. */
@NullMarked
package org.mttcourseware.core.check.report;

import org.jspecify.annotations.NullMarked;
