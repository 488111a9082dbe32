// SPDX-License-Identifier: Apache-2.0
/**
 * Academies and their administration: who administers which, sign-in, platforms and deployments,
 * signing keys, and what was done by whom. The other features hang their pages on its {@link
 * org.mttcourseware.server.academy.Desk}.
 */
@NullMarked
package org.mttcourseware.server.academy;

import org.jspecify.annotations.NullMarked;
