// SPDX-License-Identifier: Apache-2.0
/**
 * The preview: segments in the browser beside an LMS that shows every tracking call. A saved edit
 * shows at once; where it does not pass the check, the problems show and the last good page stays.
 */
@NullMarked
package org.mttcourseware.cli.preview;

import org.jspecify.annotations.NullMarked;
