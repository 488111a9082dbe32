// SPDX-License-Identifier: Apache-2.0
/** A teacher chooses what a course shows: request and response (LTI Deep Linking 2.0). */
@NullMarked
package org.mttcourseware.lti.deeplink;

import org.jspecify.annotations.NullMarked;
