// SPDX-License-Identifier: Apache-2.0
/**
 * The database: one door for the rows of an academy, one for those of the whole site. Knows no
 * feature.
 */
@NullMarked
package org.mttcourseware.server.store;

import org.jspecify.annotations.NullMarked;
