// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.tabletop;

import java.util.List;
import java.util.function.Function;

/** The hot wash, as the room sees it and as the trainer has it. */
final class WashView {
  private final Scene scene;
  private final List<Finding> findings;

  WashView(Scene scene) {
    this.scene = scene;
    this.findings = Finding.of(scene.rows(), scene.room().id());
  }

  private <T> List<T> all(String kind, Function<Finding, T> as) {
    return findings.stream().filter(one -> one.kind().equals(kind)).map(as).toList();
  }

  /** Returns what the trainer shows; nothing of what was not shown. */
  Shapes.Wash shown() {
    Run.Open open = scene.run().open();
    if (!open.findings()) {
      return new Shapes.Wash(open.wash(), List.of(), List.of(), List.of());
    }
    return new Shapes.Wash(
        open.wash(),
        all(Finding.STRENGTH, Finding::text),
        all(Finding.GAP, Finding::text),
        all(Finding.ACTION, one -> new Shapes.Action(one.text(), one.owner(), one.due())));
  }

  Shapes.WholeWash whole() {
    Run.Open open = scene.run().open();
    return new Shapes.WholeWash(
        open.wash(),
        open.findings(),
        Given.of(scene.rows(), scene.room().id()).stream()
            .map(
                one ->
                    new Shapes.Offered(
                        one.id(), one.kind(), one.text(), one.team(), one.role(), one.standing()))
            .toList(),
        all(Finding.STRENGTH, one -> new Shapes.Kept(one.id(), one.text())),
        all(Finding.GAP, one -> new Shapes.Kept(one.id(), one.text())),
        all(
            Finding.ACTION,
            one ->
                new Shapes.KeptAction(one.id(), one.text(), one.owner(), one.due(), one.done())));
  }
}
