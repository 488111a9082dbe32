// SPDX-License-Identifier: Apache-2.0
/** JSON from strangers, read strictly: limits on size and depth come before everything else. */
@NullMarked
package org.mttcourseware.lti.json;

import org.jspecify.annotations.NullMarked;
