// SPDX-License-Identifier: Apache-2.0
/** Who is in a course (LTI Names and Role Provisioning Services 2.0). */
@NullMarked
package org.mttcourseware.lti.nrps;

import org.jspecify.annotations.NullMarked;
