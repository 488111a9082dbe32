// SPDX-License-Identifier: Apache-2.0
/**
 * Texts handed out to translators and taken back, as XLIFF 2.1, which every translation tool reads.
 */
@NullMarked
package org.mttcourseware.core.translate.xliff;

import org.jspecify.annotations.NullMarked;
