// SPDX-License-Identifier: Apache-2.0
/**
 * The curriculum as everyone downstream sees it: values only, no files, no Markdown, no format. A
 * record here says what something is; whether it makes sense is decided once, in {@code check}.
 */
@NullMarked
package org.mttcourseware.core.model;

import org.jspecify.annotations.NullMarked;
