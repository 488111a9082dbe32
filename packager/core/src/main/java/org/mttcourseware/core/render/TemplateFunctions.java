// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.core.adapt.Inserts;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;

/** The few things that templates may call. */
final class TemplateFunctions {
  private TemplateFunctions() {}

  /** Returns the functions by the name templates call them. */
  static Map<String, Object> of(InterfaceTexts texts, SegmentMedia media) {
    Map<String, Object> functions = new TreeMap<>();
    functions.put("text", function(arguments -> texts.text(word(arguments, 0), rest(arguments))));
    functions.put("media", function(arguments -> media.url(word(arguments, 0))));
    functions.put(
        "drawing",
        function(arguments -> Drawing.inline(media.text(word(arguments, 0)), word(arguments, 1))));
    functions.put("kind", function(arguments -> arguments.get(0).getClass().getSimpleName()));
    functions.put("shuffled", function(arguments -> byId((List<?>) arguments.get(0))));
    functions.put(
        "optionTargets", function(arguments -> targets((Question.Match) arguments.get(0))));
    functions.put("asked", function(arguments -> PaperDraw.asked((Quiz) arguments.get(0))));
    functions.put("unasked", function(arguments -> PaperDraw.unasked((Quiz) arguments.get(0))));
    return functions;
  }

  /** Returns the function that says what stands in a place for national text. */
  static TemplateMethodModelEx filling(Inserts inserts) {
    return function(arguments -> inserts.at((Block.Insert) arguments.get(0)));
  }

  /**
   * The ids of things to be ordered or sorted are veiled, so their own order gives nothing away.
   */
  private static List<?> byId(List<?> options) {
    return options.stream()
        .map(Option.class::cast)
        .sorted(Comparator.comparing(Option::id))
        .toList();
  }

  private static List<Option> targets(Question.Match match) {
    List<Option> targets = new ArrayList<>(match.distractors());
    match
        .pairs()
        .forEach(
            pair ->
                targets.add(
                    new Option(
                        pair.id(), pair.right(), false, org.mttcourseware.core.model.Html.EMPTY)));
    targets.sort(Comparator.comparing(Option::id));
    return targets;
  }

  private static String word(List<Object> arguments, int index) {
    return String.valueOf(arguments.get(index));
  }

  private static Object[] rest(List<Object> arguments) {
    return arguments.subList(1, arguments.size()).toArray();
  }

  private static TemplateMethodModelEx function(Body body) {
    return arguments -> {
      List<Object> plain = new ArrayList<>();
      for (Object argument : arguments) {
        plain.add(DeepUnwrap.unwrap((freemarker.template.TemplateModel) argument));
      }
      return body.call(plain);
    };
  }

  private interface Body {
    Object call(List<Object> arguments) throws TemplateModelException;
  }
}
