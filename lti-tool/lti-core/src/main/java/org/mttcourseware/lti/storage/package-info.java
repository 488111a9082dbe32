// SPDX-License-Identifier: Apache-2.0
/** Proof of the browser without cookies (LTI Client Side postMessages and Platform Storage 0.1). */
@NullMarked
package org.mttcourseware.lti.storage;

import org.jspecify.annotations.NullMarked;
