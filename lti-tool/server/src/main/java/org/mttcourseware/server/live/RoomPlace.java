// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

/** Where an activity stands: in a segment of one version of a catalogue. */
public record RoomPlace(String catalogue, String segment, String activity) {}
