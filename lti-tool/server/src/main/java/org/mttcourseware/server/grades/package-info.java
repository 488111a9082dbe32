// SPDX-License-Identifier: Apache-2.0
/**
 * Grades on their way to the gradebook: stored with the result, sent by the Assignment and Grade
 * Services 2.0 until they have arrived, and shown to an administrator where they cannot.
 */
@NullMarked
package org.mttcourseware.server.grades;

import org.jspecify.annotations.NullMarked;
