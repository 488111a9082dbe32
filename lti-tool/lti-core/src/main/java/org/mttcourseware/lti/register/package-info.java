// SPDX-License-Identifier: Apache-2.0
/** Registration by one pasted address (LTI Dynamic Registration 1.0). */
@NullMarked
package org.mttcourseware.lti.register;

import org.jspecify.annotations.NullMarked;
