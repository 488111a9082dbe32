// SPDX-License-Identifier: Apache-2.0
/**
 * What control files must look like, as data: a line an element, with its attributes and the order
 * of its children. It says less than the published schemas, whose licences keep them out of here,
 * and says it in words.
 */
@NullMarked
package org.mttcourseware.core.gate.grammar;

import org.jspecify.annotations.NullMarked;
