// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.poll;

import java.util.List;
import java.util.stream.Stream;

/** What the scripts of a poll say. */
final class PollTexts {
  private static final List<String> SPOKEN =
      Stream.of(
              "wait",
              "wait-first",
              "closed",
              "sent",
              "sending",
              "change",
              "round",
              "round-of",
              "votes-of",
              "votes",
              "answer",
              "no-votes",
              "few-trial",
              "right",
              "discuss",
              "one",
              "several",
              "scale",
              "number",
              "words",
              "rank",
              "word",
              "up",
              "down",
              "you-chose",
              "phase-waiting",
              "phase-open",
              "phase-closed",
              "phase-revealed",
              "do-open",
              "do-open-second",
              "do-close",
              "do-reveal",
              "do-hide",
              "do-explain",
              "do-again",
              "do-extend",
              "do-next",
              "show",
              "hide",
              "word-waiting",
              "word-shown",
              "word-hidden",
              "no-words",
              "before",
              "count-as",
              "count-apart",
              "as-list",
              "as-cloud",
              "soon",
              "questions-put",
              "your-question",
              "put",
              "put-sent",
              "put-most",
              "others",
              "want",
              "want-not",
              "wanted",
              "no-questions",
              "question-waiting",
              "question-shown",
              "question-hidden",
              "question-answering",
              "question-answered",
              "do-answer",
              "do-answered",
              "letting-on",
              "letting-off",
              "compare-none",
              "compare-with")
          .map("poll."::concat)
          .toList();

  private PollTexts() {}

  static List<String> spoken() {
    return SPOKEN;
  }
}
