// SPDX-License-Identifier: Apache-2.0
/** The LTI tool as a service: the command, and how its features are put together. */
@NullMarked
package org.mttcourseware.server;

import org.jspecify.annotations.NullMarked;
