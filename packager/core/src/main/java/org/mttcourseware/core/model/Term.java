// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/** A word of the glossary. */
public record Term(String id, String term, String definition) {}
