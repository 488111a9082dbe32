// SPDX-License-Identifier: Apache-2.0
/** Access tokens for the platform's services (1EdTech Security Framework 1.0, 4.1). */
@NullMarked
package org.mttcourseware.lti.token;

import org.jspecify.annotations.NullMarked;
