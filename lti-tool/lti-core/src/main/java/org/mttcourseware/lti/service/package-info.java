// SPDX-License-Identifier: Apache-2.0
/** Calls to a platform's services with a token, and what came of them. */
@NullMarked
package org.mttcourseware.lti.service;

import org.jspecify.annotations.NullMarked;
