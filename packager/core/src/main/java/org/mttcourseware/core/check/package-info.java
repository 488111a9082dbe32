// SPDX-License-Identifier: Apache-2.0
/**
 * Decides whether a draft makes sense: one small rule a class, all problems in one run. Only {@code
 * Checker} makes a {@code Programme}.
 */
@NullMarked
package org.mttcourseware.core.check;

import org.jspecify.annotations.NullMarked;
