// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import org.mttcourseware.core.render.Build;

/**
 * The identifiers of cmi5 and xAPI: absolute IRIs, made of ids alone, so that they stay the same
 * from version to version and from language to language. Scripts make the same ones for segments
 * and questions. A programme has no web address of its own, hence the scheme {@code urn}.
 */
final class Iris {
  private Iris() {}

  /** Returns the IRI of what {@code build} is: a programme, a module or a segment. */
  static String of(Build build) {
    return switch (build.scope()) {
      case PROGRAMME -> programme(build);
      case MODULE -> module(build, build.id());
      case SEGMENT -> part(build, "segment", build.id());
    };
  }

  /** Returns the IRI of the block of a module. */
  static String module(Build build, String id) {
    return part(build, "module", id);
  }

  /** Returns the IRI of a segment, the same in every package that holds it. */
  static String segment(Build build, String id) {
    return programme(build) + ":" + id;
  }

  /** Returns the IRI of the outcome {@code id} of a module. */
  static String outcome(Build build, String module, String id) {
    return part(build, "outcome", module + ":" + id);
  }

  private static String part(Build build, String kind, String id) {
    return programme(build) + ":" + kind + ":" + id;
  }

  private static String programme(Build build) {
    return "urn:mtt:" + build.edition().head().id();
  }
}
