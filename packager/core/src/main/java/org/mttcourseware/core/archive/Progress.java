// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

/** Hears how far a run has come. */
public interface Progress {
  /** Says nothing to nobody. */
  Progress SILENT = (entry, done, total) -> {};

  /** Called when {@code entry}, the {@code done}-th of {@code total} packages, is in its place. */
  void written(PackageEntry entry, int done, int total);
}
