// SPDX-License-Identifier: Apache-2.0
/** The launch doctor: what became of launches, why, and what to do about it. */
@NullMarked
package org.mttcourseware.server.insight;

import org.jspecify.annotations.NullMarked;
