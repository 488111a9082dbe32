// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

/** Something a learner does. Its id is unique in the segment and never changes. */
public sealed interface Activity
    permits Quiz, Reflection, Scenario, Film, Poll, TableTop, TeachBack {
  /** Returns the id, unique in the segment. */
  String id();

  /** Returns the title that a learner reads. */
  String title();

  /** Returns the name of the kind, which is also the name of its template folder. */
  String kind();
}
