// SPDX-License-Identifier: Apache-2.0
/** Grades: line items, scores and results (LTI Assignment and Grade Services 2.0). */
@NullMarked
package org.mttcourseware.lti.ags;

import org.jspecify.annotations.NullMarked;
