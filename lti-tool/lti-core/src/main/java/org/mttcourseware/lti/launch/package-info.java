// SPDX-License-Identifier: Apache-2.0
/**
 * The end of a launch: the signed message of the platform, judged by named rules (LTI Core 1.3,
 * 5.1.3).
 */
@NullMarked
package org.mttcourseware.lti.launch;

import org.jspecify.annotations.NullMarked;
