// SPDX-License-Identifier: Apache-2.0
/**
 * Reads catalogue archives that come from outside: hostile until proven otherwise. Everything is
 * looked at before anything is stored or unpacked, in little memory, however large the archive.
 */
@NullMarked
package org.mttcourseware.server.catalogue.archive;

import org.jspecify.annotations.NullMarked;
