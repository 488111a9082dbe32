// SPDX-License-Identifier: Apache-2.0
/**
 * The gate: reads a package back, ours or another's, and says in plain words what is wrong with it
 * and what a learning system will make of it. It trusts nothing: archives are read within limits,
 * XML without DTDs, and nothing is unpacked to the disk.
 */
@NullMarked
package org.mttcourseware.core.gate;

import org.jspecify.annotations.NullMarked;
