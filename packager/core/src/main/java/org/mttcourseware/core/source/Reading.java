// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.ArrayList;
import java.util.List;
import org.mttcourseware.core.model.Position;

/** What one reading of the sources collects on its way. */
final class Reading {
  final Findings findings = new Findings();
  final Positions positions = new Positions();
  final List<Use> uses = new ArrayList<>();
  final SourceTree tree;
  final TranslationReader translations = new TranslationReader(this);

  Reading(SourceTree tree) {
    this.tree = tree;
  }

  <T> T at(T record, Position position) {
    return positions.put(record, position);
  }

  void problem(String code, Position position, Object... arguments) {
    findings.add(code, position, arguments);
  }

  <T extends Use> List<T> uses(Class<T> type) {
    return uses.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
