// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Points that are shared out among {@code count} right answers. The scoring script rounds the
 * fraction, half up, to two places. Halves and quarters need no rounding, here or in the arithmetic
 * of a player, so there a mapping gives the points themselves; elsewhere, as with thirds, it counts
 * and a rule divides, rounds and multiplies.
 *
 * @param points for all of them
 */
record QtiShare(int points, int count) {
  private static final int EXACT = 4;

  /** Returns what one right answer adds. */
  String one() {
    return exact()
        ? BigDecimal.valueOf(points)
            .divide(BigDecimal.valueOf(count))
            .stripTrailingZeros()
            .toPlainString()
        : "1";
  }

  /** Returns what one wrong answer takes away. */
  String wrong() {
    return "-" + one();
  }

  Optional<String> template() {
    return exact() ? Optional.of("map_response") : Optional.empty();
  }

  /** Writes the rule that sets the points by the mapping of the response. */
  void mark(QtiXml xml) {
    xml.open("responseCondition").open("responseIf");
    xml.open("isNull");
    QtiKind.response(xml);
    xml.close();
    QtiKind.setScore(xml, () -> QtiKind.number(xml, "0"));
    xml.close().open("responseElse");
    Runnable mapped = () -> xml.empty("mapResponse", "identifier", QtiKind.RESPONSE);
    QtiKind.setScore(xml, exact() ? mapped : () -> divided(xml, mapped));
    xml.close().close();
  }

  /** Writes the points for as many right answers as {@code sum}, an expression, says. */
  void divided(QtiXml xml, Runnable sum) {
    xml.open("product");
    QtiKind.number(xml, Integer.toString(points));
    xml.open("roundTo", "roundingMode", "decimalPlaces", "figures", "2").open("divide");
    sum.run();
    QtiKind.number(xml, Integer.toString(count));
    xml.close().close().close();
  }

  private boolean exact() {
    return EXACT % count == 0;
  }
}
