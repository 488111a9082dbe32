// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.ags;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far one learner has come in one column, at one time (AGS 2.0, 3.4).
 *
 * <p>Moodle takes away an earlier grade when a score comes that is not {@link
 * Grading#FULLY_GRADED}; Blackboard takes away an earlier comment when one comes without.
 *
 * @param userId the {@code sub} of the learner's launch
 * @param timestamp must grow from score to score; platforms drop older ones
 * @param scoreGiven none to report progress only; may exceed the maximum, never below zero
 */
public record Score(
    String userId,
    Instant timestamp,
    Activity activity,
    Grading grading,
    Optional<Double> scoreGiven,
    Optional<Double> scoreMaximum,
    Optional<String> comment,
    Optional<Instant> startedAt,
    Optional<Instant> submittedAt) {

  /** How far the learner is. */
  public enum Activity {
    INITIALIZED("Initialized"),
    STARTED("Started"),
    IN_PROGRESS("InProgress"),
    SUBMITTED("Submitted"),
    COMPLETED("Completed");

    private final String inJson;

    Activity(String inJson) {
      this.inJson = inJson;
    }
  }

  /** How far the grading is. */
  public enum Grading {
    FULLY_GRADED("FullyGraded"),
    PENDING("Pending"),
    PENDING_MANUAL("PendingManual"),
    FAILED("Failed"),
    NOT_READY("NotReady");

    private final String inJson;

    Grading(String inJson) {
      this.inJson = inJson;
    }
  }

  public Score {
    if (userId.isBlank()) {
      throw new IllegalArgumentException("a score is about a user");
    }
    if (scoreGiven.isPresent() != scoreMaximum.isPresent()) {
      throw new IllegalArgumentException("a score has points and a maximum, or neither");
    }
    if (scoreGiven.filter(given -> !(given >= 0) || given.isInfinite()).isPresent()
        || scoreMaximum.filter(most -> !(most > 0) || most.isInfinite()).isPresent()) {
      throw new IllegalArgumentException(
          "points are not negative, a maximum is above 0: " + scoreGiven + " of " + scoreMaximum);
    }
  }

  /** A final result of a learner who has finished. */
  public static Score finished(String userId, Instant timestamp, double given, double maximum) {
    return new Score(
        userId,
        timestamp,
        Activity.COMPLETED,
        Grading.FULLY_GRADED,
        Optional.of(given),
        Optional.of(maximum),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same score with a comment for the learner. */
  public Score saying(String newComment) {
    return new Score(
        userId,
        timestamp,
        activity,
        grading,
        scoreGiven,
        scoreMaximum,
        Optional.of(newComment),
        startedAt,
        submittedAt);
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("userId", userId);
    json.put("timestamp", Timestamps.write(timestamp));
    json.put("activityProgress", activity.inJson);
    json.put("gradingProgress", grading.inJson);
    scoreGiven.ifPresent(value -> json.put("scoreGiven", value));
    scoreMaximum.ifPresent(value -> json.put("scoreMaximum", value));
    comment.ifPresent(value -> json.put("comment", value));
    Map<String, Object> submission = new LinkedHashMap<>();
    startedAt.ifPresent(value -> submission.put("startedAt", Timestamps.write(value)));
    submittedAt.ifPresent(value -> submission.put("submittedAt", Timestamps.write(value)));
    if (!submission.isEmpty()) {
      json.put("submission", submission);
    }
    return json;
  }

  /** Without the learner and the points. */
  @Override
  public String toString() {
    return "Score[" + timestamp + ", " + activity + ", " + grading + "]";
  }
}
