// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Theme;

/**
 * What is known of a table-top exercise that was held: the facts of an {@link AfterActionReport}.
 *
 * <p>Every string is plain text, whoever wrote it: markup in it is shown as it was typed, line
 * breaks are kept. Nobody is named here; who acted is a role, a group or an office.
 *
 * @param language of the report's own words, and of the exercise
 * @param theme the academy's accent and handling marking; its logo is not printed
 * @param programme the title of the programme
 * @param segment the title of the segment that the exercise belongs to
 * @param exercise the title of the exercise
 * @param when the date, in words of {@code language}
 * @param plannedMinutes how long it was to take
 * @param minutes how long it took
 * @param roles in the order of the exercise
 * @param messages in the order in which they are to be read
 * @param decisions in the order in which they were taken
 * @param observed what was looked for, message by message
 * @param strengths what went well, from the hot wash
 * @param gaps what was missing, from the hot wash
 * @param actions what is to be done about it
 */
public record ExerciseRecord(
    Language language,
    Theme theme,
    String programme,
    String segment,
    String exercise,
    String when,
    int plannedMinutes,
    int minutes,
    List<Role> roles,
    List<Message> messages,
    List<Decision> decisions,
    List<Observed> observed,
    List<String> strengths,
    List<String> gaps,
    List<Action> actions) {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  /** Refuses an accent that is not {@code #rrggbb}: it goes into a style. */
  public ExerciseRecord {
    if (!COLOUR.matcher(theme.accent()).matches()) {
      throw new IllegalArgumentException("not a colour: " + theme.accent());
    }
    roles = List.copyOf(roles);
    messages = List.copyOf(messages);
    decisions = List.copyOf(decisions);
    observed = List.copyOf(observed);
    strengths = List.copyOf(strengths);
    gaps = List.copyOf(gaps);
    actions = List.copyOf(actions);
  }

  /** Returns how many people took part. */
  public int people() {
    return roles.stream().mapToInt(Role::people).sum();
  }

  /** Returns all points of all messages. */
  public List<Point> points() {
    return observed.stream().flatMap(one -> one.points().stream()).toList();
  }

  /** How many people had a role. */
  public record Role(String title, int people) {}

  /**
   * A message of the exercise: the plan, and what became of it.
   *
   * @param planned the minute in which it was to come
   * @param given the minute in which it came; null if it never came
   * @param channel {@code radio paper phone screen media person}
   * @param contingency whether it was kept in reserve
   */
  public record Message(
      String title,
      int planned,
      @Nullable Integer given,
      String channel,
      boolean contingency,
      Fate fate) {
    /** Refuses a message that came without a minute, or did not come and has one. */
    public Message {
      boolean came = fate == Fate.GIVEN || fate == Fate.HELD;
      if (came != (given != null)) {
        throw new IllegalArgumentException(title + ": " + fate + " at minute " + given);
      }
    }
  }

  /** What became of a message. */
  public enum Fate {
    /** It came. */
    GIVEN,
    /** It was held back, and came later. */
    HELD,
    /** It was left out on purpose. */
    SKIPPED,
    /** It did not come: the end was before it, or a reserve was not needed. */
    UNUSED
  }

  /**
   * An entry of the decision log.
   *
   * @param second of the exercise's clock
   * @param group the empty string where there was one group
   */
  public record Decision(int second, String role, String group, String text) {
    /** Returns the time as {@code 75:09}: minutes and seconds of the exercise. */
    public String clock() {
      return String.format(Locale.ROOT, "%d:%02d", second / 60, second % 60);
    }
  }

  /** What was looked for at one message. */
  public record Observed(String message, List<Point> points) {
    public Observed {
      points = List.copyOf(points);
    }
  }

  /**
   * A point that was looked for.
   *
   * @param remark of the evaluator, or the empty string
   */
  public record Point(String text, Verdict verdict, String remark) {}

  /** What an evaluator saw. */
  public enum Verdict {
    MET,
    PARTLY,
    UNMET,
    /** Nobody judged it. */
    OPEN
  }

  /**
   * What is to be done.
   *
   * @param owner a role or an office, never a person
   * @param due the date, in words of the report's language; or the empty string
   */
  public record Action(String what, String owner, String due, boolean done) {}
}
