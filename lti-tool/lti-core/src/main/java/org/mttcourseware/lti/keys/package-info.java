// SPDX-License-Identifier: Apache-2.0
/**
 * Our keys and theirs: rotation, publication and retrieval of key sets (1EdTech Security Framework
 * 1.0, 6).
 */
@NullMarked
package org.mttcourseware.lti.keys;

import org.jspecify.annotations.NullMarked;
