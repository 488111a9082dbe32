// SPDX-License-Identifier: Apache-2.0
/**
 * Live sessions: a trainer runs an activity of a catalogue with a room, now. The state is in the
 * database; every browser is sent the whole of what it may see, whenever that changed.
 */
@NullMarked
package org.mttcourseware.server.live;

import org.jspecify.annotations.NullMarked;
