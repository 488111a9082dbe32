// SPDX-License-Identifier: Apache-2.0
/**
 * What each language asks of software: plural forms, order, names, quotation marks. Data of Unicode
 * CLDR through ICU, and our own where CLDR has none.
 */
@NullMarked
package org.mttcourseware.core.language;

import org.jspecify.annotations.NullMarked;
