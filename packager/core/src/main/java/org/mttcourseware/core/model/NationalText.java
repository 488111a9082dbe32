// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;

/**
 * What an adaptation puts in the place of an insert.
 *
 * @param text its blocks by language
 * @param marking a handling level of its own, or the empty string: a package marked lower never
 *     carries it
 */
public record NationalText(InLanguages<List<Block>> text, String marking) {}
