// SPDX-License-Identifier: Apache-2.0
/** How an operator says what the service shall do: environment, one file, options. */
@NullMarked
package org.mttcourseware.server.settings;

import org.jspecify.annotations.NullMarked;
