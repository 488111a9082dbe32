// SPDX-License-Identifier: Apache-2.0
/**
 * Benchmarks of the packager. They write sources from a fixed seed, run commands on them from
 * outside, as a user does, and set each figure beside a baseline timed in the same run.
 */
@NullMarked
package org.mttcourseware.bench;

import org.jspecify.annotations.NullMarked;
