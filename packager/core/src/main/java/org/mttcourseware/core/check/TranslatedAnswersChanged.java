// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A translated question has the kind, the answers and the right marks of its original. */
final class TranslatedAnswersChanged implements Rule {
  @Override
  public String code() {
    return "MTT231";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Translation translation : Translation.all(draft)) {
      Map<String, Question> originals =
          TranslatedIdChanged.questions(translation.original()).stream()
              .collect(
                  Collectors.toMap(Question::id, Function.identity(), (first, second) -> first));
      for (Question question : TranslatedIdChanged.questions(translation.translated())) {
        Question original = originals.get(question.id());
        if (original != null && !shape(original).equals(shape(question))) {
          findings.add(code(), draft.positions().of(question), question.id());
        }
      }
    }
  }

  /** Returns all of a question that is not words. */
  private static String shape(Question question) {
    return question.kind() + " " + answers(question);
  }

  private static String answers(Question question) {
    if (question instanceof Question.Choice choice) {
      return marks(choice.options());
    }
    if (question instanceof Question.Several several) {
      return marks(several.options());
    }
    if (question instanceof Question.Order order) {
      return marks(order.items());
    }
    if (question instanceof Question.Match match) {
      return match.pairs().size() + "+" + match.distractors().size();
    }
    if (question instanceof Question.Sort sort) {
      return sort.groups().stream().map(group -> marks(group.items())).toList().toString();
    }
    if (question instanceof Question.Numeric numeric) {
      return numeric.answer().stripTrailingZeros() + "±" + numeric.tolerance().stripTrailingZeros();
    }
    if (question instanceof Question.Hotspot hotspot) {
      return marks(hotspot.regions().stream().map(Question.Region::option).toList());
    }
    return "";
  }

  private static String marks(List<Option> options) {
    return options.stream()
        .map(option -> option.id() + (option.right() ? "!" : ""))
        .collect(Collectors.joining(","));
  }
}
