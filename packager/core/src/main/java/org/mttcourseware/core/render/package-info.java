// SPDX-License-Identifier: Apache-2.0
/**
 * Renders an edition into pages, scripts and styles that every format lays out. Knows no format.
 */
@NullMarked
package org.mttcourseware.core.render;

import org.jspecify.annotations.NullMarked;
