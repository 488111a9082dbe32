// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A translation keeps the ids of its original: saved answers and grades hang on them. */
final class TranslatedIdChanged implements Rule {
  @Override
  public String code() {
    return "MTT230";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Translation translation : Translation.all(draft)) {
      Set<String> pages = new HashSet<>();
      translation.original().pages().forEach(page -> pages.add(page.id()));
      for (Page page : translation.translated().pages()) {
        if (!pages.contains(page.id())) {
          findings.add(code(), draft.positions().of(page), page.id());
        }
      }
      Set<String> questions = new HashSet<>();
      questions(translation.original()).forEach(question -> questions.add(question.id()));
      for (Question question : questions(translation.translated())) {
        if (!questions.contains(question.id())) {
          findings.add(code(), draft.positions().of(question), question.id());
        }
      }
    }
  }

  static List<Question> questions(Segment segment) {
    return segment.activities().stream()
        .filter((Activity activity) -> activity instanceof Quiz)
        .flatMap(quiz -> ((Quiz) quiz).questions().stream())
        .toList();
  }
}
