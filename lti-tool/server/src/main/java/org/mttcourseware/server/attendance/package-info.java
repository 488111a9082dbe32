// SPDX-License-Identifier: Apache-2.0
/**
 * Live sessions of a course: begun and joined from a launch, who was there, and what of that goes
 * to the gradebook. Who was there is known; what anybody answered is not, and nothing leads from
 * the one to the other.
 */
@NullMarked
package org.mttcourseware.server.attendance;

import org.jspecify.annotations.NullMarked;
