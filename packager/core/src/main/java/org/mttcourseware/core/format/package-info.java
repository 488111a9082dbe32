// SPDX-License-Identifier: Apache-2.0
/** One class a package format: lays out a build as files. Knows no Markdown. */
@NullMarked
package org.mttcourseware.core.format;

import org.jspecify.annotations.NullMarked;
