// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Which children an element may have, in which order: names with {@code ? * +}, groups and {@code
 * |}. Held as an automaton of positions, so that a long list of children costs no more than its
 * length, whoever wrote it.
 */
final class ContentModel {
  private final List<String> names = new ArrayList<>();
  private final List<BitSet> follow = new ArrayList<>();
  private final Part whole;

  private final String[] tokens;
  private int next;

  private ContentModel(String[] tokens) {
    this.tokens = tokens;
    this.whole = alternatives();
    if (next != tokens.length) {
      throw new IllegalArgumentException("not a content model: " + String.join(" ", tokens));
    }
  }

  /** Reads {@code model}, such as {@code title? (item | other)* metadata?}. */
  static ContentModel of(String model) {
    String spaced = model.replaceAll("([()|])", " $1 ").replaceAll("\\)\\s+([?*+])", ")$1").strip();
    return new ContentModel(spaced.isEmpty() ? new String[0] : spaced.split("\\s+"));
  }

  /** Where a list of children leaves the model. */
  record Fault(int child, List<String> expected) {}

  /**
   * Returns where {@code children} leave the model, or null if they do not.
   *
   * @param matches whether a name of the model means a child
   */
  <T> @org.jspecify.annotations.Nullable Fault fault(
      List<T> children, BiPredicate<String, T> matches) {
    BitSet possible = (BitSet) whole.first.clone();
    boolean mayEnd = whole.empty;
    for (int i = 0; i < children.size(); i++) {
      BitSet taken = new BitSet();
      T child = children.get(i);
      possible.stream()
          .filter(position -> matches.test(names.get(position), child))
          .forEach(taken::set);
      if (taken.isEmpty()) {
        return new Fault(i, expected(possible));
      }
      possible = new BitSet();
      for (int position = taken.nextSetBit(0);
          position >= 0;
          position = taken.nextSetBit(position + 1)) {
        possible.or(follow.get(position));
      }
      mayEnd = taken.intersects(whole.last);
    }
    return mayEnd ? null : new Fault(children.size(), expected(possible));
  }

  private List<String> expected(BitSet positions) {
    TreeSet<String> expected = new TreeSet<>();
    positions.stream().forEach(position -> expected.add(names.get(position)));
    return List.copyOf(expected);
  }

  /** A part of the model: whether it can be nothing, what it can begin and end with. */
  private record Part(boolean empty, BitSet first, BitSet last) {}

  private Part alternatives() {
    Part part = sequence();
    while (next < tokens.length && tokens[next].equals("|")) {
      next++;
      Part other = sequence();
      part =
          new Part(
              part.empty || other.empty,
              union(part.first, other.first),
              union(part.last, other.last));
    }
    return part;
  }

  private Part sequence() {
    Part part = new Part(true, new BitSet(), new BitSet());
    while (next < tokens.length && !tokens[next].equals("|") && !tokens[next].startsWith(")")) {
      Part after = repeated();
      link(part.last, after.first);
      part =
          new Part(
              part.empty && after.empty,
              part.empty ? union(part.first, after.first) : part.first,
              after.empty ? union(part.last, after.last) : after.last);
    }
    return part;
  }

  private Part repeated() {
    String token = tokens[next++];
    Part part;
    String mark = token.substring(token.length() - 1);
    if (token.equals("(")) {
      part = alternatives();
      if (next == tokens.length) {
        throw new IllegalArgumentException("no end: " + String.join(" ", tokens));
      }
      token = tokens[next++];
      mark = token.substring(token.length() - 1);
    } else {
      part = position(token.replaceFirst("[?*+]$", ""));
    }
    if (mark.equals("*") || mark.equals("+")) {
      link(part.last, part.first);
    }
    boolean optional = mark.equals("?") || mark.equals("*");
    return new Part(part.empty || optional, part.first, part.last);
  }

  private Part position(String name) {
    BitSet self = new BitSet();
    self.set(names.size());
    names.add(name);
    follow.add(new BitSet());
    return new Part(false, self, self);
  }

  private void link(BitSet from, BitSet to) {
    from.stream().forEach(position -> follow.get(position).or(to));
  }

  private static BitSet union(BitSet one, BitSet other) {
    BitSet union = (BitSet) one.clone();
    union.or(other);
    return union;
  }
}
