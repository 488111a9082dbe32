// SPDX-License-Identifier: Apache-2.0
/**
 * Our own small LMS: what {@code mtt demo} shows, and the platform that the tests launch from. Its
 * pages, and how it is put together.
 */
@NullMarked
package org.mttcourseware.server.demo;

import org.jspecify.annotations.NullMarked;
