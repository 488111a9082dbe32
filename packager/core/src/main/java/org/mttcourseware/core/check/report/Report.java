// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check.report;

import java.io.IOException;
import java.util.List;
import org.mttcourseware.core.model.Problem;

/** A way to print problems. */
public interface Report {
  /**
   * Writes {@code problems}, in their order, to {@code out}; leaves it open.
   *
   * @param root how the folder of the sources is called by who asked, such as {@code content}
   */
  void write(List<Problem> problems, String root, Appendable out) throws IOException;

  /** Returns the report named {@code text}, {@code json} or {@code sarif}. */
  static Report named(String name) {
    return switch (name) {
      case "text" -> new TextReport();
      case "json" -> new JsonReport();
      case "sarif" -> new SarifReport();
      default -> throw new IllegalArgumentException("no report is named " + name);
    };
  }
}
