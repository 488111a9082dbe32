// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The versions of SCORM that we write, and the limits that their standards set. */
enum Standard {
  SCORM12("scorm12", "scorm12"),
  SCORM2004_3("scorm2004-3", "scorm2004"),
  SCORM2004_4("scorm2004-4", "scorm2004");

  private static final String DECIMAL = "-?\\d{1,10}(\\.\\d{1,7})?";
  private static final String SPAN_12 = "\\d{2,4}:[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?";
  private static final String SPAN_2004 =
      "P(?=.)(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,2})?S)?)?";
  private static final String ID_2004 = "[A-Za-z0-9_.]{1,250}";

  private static final Map<String, Pattern> ELEMENTS_12 =
      patterns(
          "cmi.core.lesson_status", "passed|completed|failed|incomplete|browsed",
          "cmi.core.lesson_location", "[ -~]{0,255}",
          "cmi.core.exit", "time-out|suspend|logout|",
          "cmi.core.score.(raw|min|max)", "(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)",
          "cmi.core.session_time", SPAN_12,
          "cmi.suspend_data", "[ -~]{0,4096}",
          "cmi.interactions.\\d+.id", "[A-Za-z0-9_.-]{1,255}",
          "cmi.interactions.\\d+.time", "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?",
          "cmi.interactions.\\d+.type",
              "true-false|choice|fill-in|matching|performance|sequencing|likert|numeric",
          "cmi.interactions.\\d+.correct_responses.\\d+.pattern", "(?s).{0,255}",
          "cmi.interactions.\\d+.student_response", "(?s).{0,255}",
          "cmi.interactions.\\d+.result", "correct|wrong|unanticipated|neutral|" + DECIMAL,
          "cmi.interactions.\\d+.weighting", "-?(100|\\d{1,2})(\\.\\d+)?",
          "cmi.interactions.\\d+.latency", SPAN_12);

  private static final Map<String, Pattern> ELEMENTS_2004 =
      patterns(
          "cmi.completion_status", "completed|incomplete|not attempted|unknown",
          "cmi.success_status", "passed|failed|unknown",
          "cmi.progress_measure", "(0(\\.\\d{1,7})?|1(\\.0{1,7})?)",
          "cmi.score.scaled", "-?(0(\\.\\d{1,7})?|1(\\.0{1,7})?)",
          "cmi.score.(raw|min|max)", "(100(\\.0+)?|\\d{1,2}(\\.\\d{1,7})?)",
          "cmi.location", "(?s).{0,1000}",
          "cmi.exit", "time-out|suspend|normal|",
          "cmi.session_time", SPAN_2004,
          "cmi.suspend_data", "(?s).{0,64000}",
          "cmi.interactions.\\d+.id", "[A-Za-z0-9_.:-]{1,4000}",
          "cmi.interactions.\\d+.type",
              "true-false|choice|fill-in|long-fill-in|likert|matching|performance|sequencing"
                  + "|numeric|other",
          "cmi.interactions.\\d+.timestamp",
              "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,2}(Z|[+-]\\d\\d(:\\d\\d)?)?)?",
          "cmi.interactions.\\d+.correct_responses.\\d+.pattern", "(?s).{0,4000}",
          "cmi.interactions.\\d+.learner_response", "(?s).{0,4000}",
          "cmi.interactions.\\d+.result", "correct|incorrect|unanticipated|neutral|" + DECIMAL,
          "cmi.interactions.\\d+.weighting", DECIMAL,
          "cmi.interactions.\\d+.latency", SPAN_2004,
          "cmi.interactions.\\d+.description", "(?s).{0,250}");

  private static final Map<String, Pattern> RESPONSES_12 =
      patterns(
          "true-false", "[tf01]",
          "choice", "[0-9a-z](,[0-9a-z])*",
          "matching", "[0-9a-z]\\.[0-9a-z](,[0-9a-z]\\.[0-9a-z])*",
          "sequencing", "[0-9a-z](,[0-9a-z])*",
          "numeric", DECIMAL,
          "fill-in", "(?s).{0,255}");

  private static final Map<String, Pattern> RESPONSES_2004 =
      patterns(
          "true-false",
          "true|false",
          "choice",
          ID_2004 + "(\\[,\\]" + ID_2004 + "){0,35}",
          "matching",
          ID_2004
              + "\\[\\.\\]"
              + ID_2004
              + "(\\[,\\]"
              + ID_2004
              + "\\[\\.\\]"
              + ID_2004
              + "){0,35}",
          "sequencing",
          ID_2004 + "(\\[,\\]" + ID_2004 + "){0,35}",
          "numeric",
          DECIMAL,
          "fill-in",
          "(?s).{0,250}",
          "long-fill-in",
          "(?s).{0,4000}");

  private final String format;
  private final String runTime;

  Standard(String format, String runTime) {
    this.format = format;
    this.runTime = runTime;
  }

  /** Returns the name of the package format. */
  String format() {
    return format;
  }

  /** Returns the name of the run-time: {@code scorm12} or {@code scorm2004}. */
  String runTime() {
    return runTime;
  }

  boolean is12() {
    return this == SCORM12;
  }

  /** Returns the element of 1.2 or the one of 2004. */
  String either(String of12, String of2004) {
    return is12() ? of12 : of2004;
  }

  /** Returns where {@code calls}, one whole session, leave the standard. */
  List<String> breaches(List<Call> calls) {
    List<String> breaches = new ArrayList<>();
    session(calls, breaches);
    calls.forEach(call -> one(call, breaches));
    interactions(calls, breaches);
    return breaches;
  }

  private static void session(List<Call> calls, List<String> breaches) {
    long begun = calls.stream().filter(call -> call.is("Initialize")).count();
    long ended = calls.stream().filter(call -> call.is("Terminate")).count();
    if (begun != 1 || ended != 1) {
      breaches.add("began " + begun + " times and ended " + ended + " times");
      return;
    }
    if (!calls.get(0).is("Initialize")) {
      breaches.add("called before it began: " + calls.get(0));
    }
    List<Call> counted = calls.stream().filter(call -> !call.is("GetLastError")).toList();
    Call last = counted.get(counted.size() - 1);
    if (!last.is("Terminate")) {
      breaches.add("called after the end: " + last);
    }
  }

  private void one(Call call, List<String> breaches) {
    if (!call.strings()) {
      breaches.add("not only strings: " + call);
    }
    if (Set.of("Initialize", "Terminate", "Commit").contains(call.verb())
        && !call.arguments().equals(List.of(""))) {
      breaches.add("wants one empty argument: " + call);
    }
    if (call.is("GetValue") && !readable(call)) {
      breaches.add("read in vain: " + call);
    }
    if (call.is("SetValue")) {
      set(call, breaches);
    }
  }

  /** A value that nobody has set yet, or an optional one, may be missing: one must ask to know. */
  private boolean readable(Call call) {
    return call.error().equals("0") || call.error().equals(either("401", "403"));
  }

  private void set(Call call, List<String> breaches) {
    if (!call.succeeded()) {
      breaches.add("refused: " + call);
    }
    Map<String, Pattern> elements = is12() ? ELEMENTS_12 : ELEMENTS_2004;
    Pattern wanted =
        elements.entrySet().stream()
            .filter(entry -> call.element().matches(entry.getKey().replace(".", "\\.")))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    if (wanted == null) {
      breaches.add("no element to set: " + call);
    } else if (!wanted.matcher(call.value()).matches()) {
      breaches.add("not a value of this element: " + call);
    }
  }

  private void interactions(List<Call> calls, List<String> breaches) {
    Map<String, String> types = new HashMap<>();
    Set<String> seen = new HashSet<>();
    int expected = -1;
    for (Call call : calls) {
      String[] parts = call.element().split("\\.", 4);
      if (!call.is("SetValue") || parts.length < 4 || !parts[1].equals("interactions")) {
        continue;
      }
      int number = Integer.parseInt(parts[2]);
      if (seen.add(parts[2])) {
        if (expected >= 0 && number != expected) {
          breaches.add("out of order: " + call);
        }
        expected = number + 1;
        if (!parts[3].equals("id")) {
          breaches.add("the id comes first: " + call);
        }
      }
      if (parts[3].equals("type")) {
        types.put(parts[2], call.value());
      } else if (parts[3].endsWith("_response")) {
        response(call, types.getOrDefault(parts[2], "no type yet"), breaches);
      } else if (parts[3].endsWith(".pattern")) {
        pattern(call, types.getOrDefault(parts[2], "no type yet"), breaches);
      }
    }
  }

  private void response(Call call, String type, List<String> breaches) {
    Pattern wanted = (is12() ? RESPONSES_12 : RESPONSES_2004).get(type);
    if (wanted == null || !wanted.matcher(call.value()).matches()) {
      breaches.add("not an answer of type " + type + ": " + call);
    }
  }

  private void pattern(Call call, String type, List<String> breaches) {
    boolean isRange =
        !is12()
            && type.equals("numeric")
            && call.value().matches("(" + DECIMAL + ")?\\[:\\](" + DECIMAL + ")?");
    if (!isRange) {
      response(call, is12() || !type.equals("numeric") ? type : "a range", breaches);
    }
  }

  private static Map<String, Pattern> patterns(String... pairs) {
    Map<String, Pattern> patterns = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      patterns.put(pairs[i], Pattern.compile(pairs[i + 1]));
    }
    return Map.copyOf(patterns);
  }
}
