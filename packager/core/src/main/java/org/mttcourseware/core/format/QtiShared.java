// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.Optional;

/** A kind of question whose points are shared out among its right answers. */
interface QtiShared extends QtiKind {
  /** Returns how. */
  QtiShare share();

  @Override
  default void mark(QtiXml xml) {
    share().mark(xml);
  }

  @Override
  default Optional<String> template() {
    return share().template();
  }
}
