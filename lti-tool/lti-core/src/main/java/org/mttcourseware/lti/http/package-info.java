// SPDX-License-Identifier: Apache-2.0
/**
 * How this library asks the network: the caller hands in the client, this package holds its words.
 */
@NullMarked
package org.mttcourseware.lti.http;

import org.jspecify.annotations.NullMarked;
