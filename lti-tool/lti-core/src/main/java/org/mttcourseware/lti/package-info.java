// SPDX-License-Identifier: Apache-2.0
/**
 * LTI 1.3 and LTI Advantage, the side of the tool: what all messages and services have in common.
 */
@NullMarked
package org.mttcourseware.lti;

import org.jspecify.annotations.NullMarked;
