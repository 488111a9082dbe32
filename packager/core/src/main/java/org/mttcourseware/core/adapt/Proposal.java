// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.util.List;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.model.Segment;

/**
 * A selection proposed for a risk profile, and why.
 *
 * @param chosen in teaching order
 * @param leftOut in teaching order
 * @param minutes in class that the chosen take, exercises included
 * @param covered outcomes that the chosen serve
 * @param gaps what the profile asks for and the selection does not give
 */
public record Proposal(
    List<Chosen> chosen, List<LeftOut> leftOut, int minutes, List<Served> covered, List<Gap> gaps) {
  public Proposal {
    chosen = List.copyOf(chosen);
    leftOut = List.copyOf(leftOut);
    covered = List.copyOf(covered);
    gaps = List.copyOf(gaps);
  }

  /** Why a segment is in, or not. */
  public enum Reason {
    /** It meets risks of the profile: the words after it. */
    RISK,
    /** Others that are in need it: their ids. */
    NEEDED,
    /** It serves an outcome about rights in its module, which no other chosen one serves. */
    RIGHTS,
    /** The academy teaches it already. */
    TAUGHT,
    /** It is for others: its audience. */
    AUDIENCE,
    /** It is about other borders: its kinds of border. */
    BORDER,
    /** It meets none of the risks: those that it meets. */
    NO_RISK,
    /** The hours are full: the minutes that it would take with what it needs. */
    NO_TIME
  }

  /** A reason with what it is about. */
  public record Why(Reason reason, List<String> words) {
    public Why {
      words = List.copyOf(words);
    }
  }

  /** A segment taken, with its minutes in class, exercises included. */
  public record Chosen(Segment segment, int minutes, List<Why> why) {
    public Chosen {
      why = List.copyOf(why);
    }
  }

  /** A segment not taken. */
  public record LeftOut(Segment segment, int minutes, Why why) {}

  /** An outcome of a module. */
  public record Served(String module, Outcome outcome) {}

  /**
   * Something asked for and not given.
   *
   * @param kind {@code risk}, or {@code outcome} of a module of which segments are taken
   * @param name the risk, or the module's id
   * @param text the outcome's words, or the empty string
   * @param by ids of segments that would give it
   */
  public record Gap(String kind, String name, String text, List<String> by) {
    public Gap {
      by = List.copyOf(by);
    }
  }
}
