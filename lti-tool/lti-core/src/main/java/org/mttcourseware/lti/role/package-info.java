// SPDX-License-Identifier: Apache-2.0
/** Who somebody is in a course, an institution and a system (LTI Core 1.3, appendix A.2). */
@NullMarked
package org.mttcourseware.lti.role;

import org.jspecify.annotations.NullMarked;
