// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import java.util.List;
import java.util.Map;

/**
 * A call of a course to its learning system.
 *
 * @param strings whether all arguments were strings, as the standard wants
 * @param error the number that the system gives afterwards, {@code 0} for none
 */
record Call(String name, List<String> arguments, boolean strings, String result, String error) {
  Call {
    arguments = List.copyOf(arguments);
  }

  /** Returns the calls that the page of the learning system wrote down. */
  static List<Call> all(List<?> recorded) {
    return recorded.stream().map(Map.class::cast).map(Call::of).toList();
  }

  private static Call of(Map<?, ?> map) {
    List<String> arguments =
        ((List<?>) map.get("arguments")).stream().map(String::valueOf).toList();
    return new Call(
        String.valueOf(map.get("name")),
        arguments,
        Boolean.TRUE.equals(map.get("strings")),
        String.valueOf(map.get("result")),
        String.valueOf(map.get("error")));
  }

  /** Returns the name without the prefix of SCORM 1.2, and with one word for the last call. */
  String verb() {
    String bare = name.startsWith("LMS") ? name.substring(3) : name;
    return bare.equals("Finish") ? "Terminate" : bare;
  }

  boolean is(String verb) {
    return verb().equals(verb);
  }

  /** Returns whether this call sets {@code element}. */
  boolean sets(String element) {
    return is("SetValue") && element().equals(element);
  }

  String element() {
    return arguments.isEmpty() ? "" : arguments.get(0);
  }

  String value() {
    return arguments.size() < 2 ? "" : arguments.get(1);
  }

  boolean succeeded() {
    return result.equals("true");
  }

  @Override
  public String toString() {
    return name + arguments + " -> " + result + " (" + error + ")";
  }
}
