// SPDX-License-Identifier: Apache-2.0
/**
 * Polls with a room: rounds of votes, counted without a name. Votes hang on ballot papers that
 * nobody but their browser can make.
 */
@NullMarked
package org.mttcourseware.server.poll;

import org.jspecify.annotations.NullMarked;
