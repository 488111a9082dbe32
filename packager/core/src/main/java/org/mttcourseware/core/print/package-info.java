// SPDX-License-Identifier: Apache-2.0
/**
 * Books on paper: the words of a build set as tagged PDF (ISO 32000-1, tagged as PDF/UA-1 asks),
 * with fonts of our own, in every direction of writing.
 */
@NullMarked
package org.mttcourseware.core.print;

import org.jspecify.annotations.NullMarked;
