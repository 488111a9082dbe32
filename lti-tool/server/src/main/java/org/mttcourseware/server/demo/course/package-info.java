// SPDX-License-Identifier: Apache-2.0
/**
 * What our own small LMS holds, in memory: people, courses, links, grades, registered tools, and
 * which misbehaviour is switched on. Knows no HTTP.
 */
@NullMarked
package org.mttcourseware.server.demo.course;

import org.jspecify.annotations.NullMarked;
