// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.List;

/** Input that cannot be used as it is; nothing was written. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Remark> remarks;

  /** Makes a refusal for {@code remarks}, of which there is at least one. */
  public Refused(List<Remark> remarks) {
    super(remarks.get(0).toString());
    this.remarks = List.copyOf(remarks);
  }

  /** Returns all reasons found. */
  public List<Remark> remarks() {
    return remarks;
  }
}
