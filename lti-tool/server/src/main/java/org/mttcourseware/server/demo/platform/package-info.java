// SPDX-License-Identifier: Apache-2.0
/**
 * The platform's side of LTI 1.3 for the demo LMS: login, launch, keys, tokens, services, deep
 * linking, registration, and the misbehaviour of each. Written on its own, not on lti-core, so that
 * the two prove each other.
 */
@NullMarked
package org.mttcourseware.server.demo.platform;

import org.jspecify.annotations.NullMarked;
