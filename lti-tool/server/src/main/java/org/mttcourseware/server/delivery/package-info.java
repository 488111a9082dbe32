// SPDX-License-Identifier: Apache-2.0
/**
 * The learner's page: content in its sandbox, what a learner did and reached, and how it is marked.
 */
@NullMarked
package org.mttcourseware.server.delivery;

import org.jspecify.annotations.NullMarked;
