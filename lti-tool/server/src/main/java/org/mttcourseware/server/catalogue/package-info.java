// SPDX-License-Identifier: Apache-2.0
/**
 * Catalogues: how they come in, where they are kept, which version an academy sees, and what is in
 * them.
 */
@NullMarked
package org.mttcourseware.server.catalogue;

import org.jspecify.annotations.NullMarked;
