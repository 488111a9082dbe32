// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/** Something said, and the language that it is said in. */
public record Said<T>(Language language, T text) {}
