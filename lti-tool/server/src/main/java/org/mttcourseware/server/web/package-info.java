// SPDX-License-Identifier: Apache-2.0
/**
 * What all pages and endpoints have in common: routes, pages, texts, errors, headers. Knows no
 * feature.
 */
@NullMarked
package org.mttcourseware.server.web;

import org.jspecify.annotations.NullMarked;
