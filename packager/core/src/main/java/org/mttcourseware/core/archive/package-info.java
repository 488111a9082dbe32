// SPDX-License-Identifier: Apache-2.0
/**
 * Writes packages: the files of a format as one archive whose bytes depend on nothing else, whole
 * or not at all, and an index of what was written.
 */
@NullMarked
package org.mttcourseware.core.archive;

import org.jspecify.annotations.NullMarked;
