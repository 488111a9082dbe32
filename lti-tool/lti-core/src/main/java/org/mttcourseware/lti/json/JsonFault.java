// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.json;

/** Text that is not JSON, or more of it than we read. */
public record JsonFault(String why) implements JsonRead {}
