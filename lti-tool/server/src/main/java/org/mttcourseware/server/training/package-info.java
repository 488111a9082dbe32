// SPDX-License-Identifier: Apache-2.0
/**
 * The teacher's view of one link: who is where, results by question, attempts taken back, grades
 * held or released. Names come from the LMS while the page is open and are stored nowhere.
 */
@NullMarked
package org.mttcourseware.server.training;

import org.jspecify.annotations.NullMarked;
