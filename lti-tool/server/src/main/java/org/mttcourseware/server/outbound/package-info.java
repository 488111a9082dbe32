// SPDX-License-Identifier: Apache-2.0
/**
 * Calls that leave this machine for addresses that others name: only to public ones, in bounded
 * time and size.
 */
@NullMarked
package org.mttcourseware.server.outbound;

import org.jspecify.annotations.NullMarked;
