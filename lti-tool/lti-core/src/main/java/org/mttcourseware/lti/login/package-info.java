// SPDX-License-Identifier: Apache-2.0
/**
 * The beginning of a launch: login initiation, and the state that ties the answer to it (LTI Core
 * 1.3, 5.1.1).
 */
@NullMarked
package org.mttcourseware.lti.login;

import org.jspecify.annotations.NullMarked;
