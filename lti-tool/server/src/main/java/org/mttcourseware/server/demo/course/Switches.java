// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Which misbehaviour is on. Nothing is, to begin with. */
public final class Switches {
  private final Set<Misbehaviour> on = EnumSet.noneOf(Misbehaviour.class);
  private long turns;

  /** Returns whether {@code misbehaviour} is on. */
  public synchronized boolean on(Misbehaviour misbehaviour) {
    return on.contains(misbehaviour);
  }

  /** Turns on what is named, and everything else off. */
  public synchronized void only(Collection<Misbehaviour> wanted) {
    turns++;
    on.clear();
    on.addAll(wanted);
  }

  /** Returns what is on. */
  public synchronized Set<Misbehaviour> all() {
    return EnumSet.copyOf(on);
  }

  /** Returns a number that grows whenever something was turned. */
  public synchronized long turns() {
    return turns;
  }
}
