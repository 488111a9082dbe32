// SPDX-License-Identifier: Apache-2.0
/** The command {@code mtt}: reads options, calls core, prints what came of it. */
@NullMarked
package org.mttcourseware.cli;

import org.jspecify.annotations.NullMarked;
