// SPDX-License-Identifier: Apache-2.0
/** The Maven goals: read parameters, call core, print problems, fail the build. */
@NullMarked
package org.mttcourseware.maven;

import org.jspecify.annotations.NullMarked;
