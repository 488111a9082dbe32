// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object, read by type: a member of another type, or {@code null}, counts as absent. */
public record JsonObject(Map<String, @Nullable Object> members) implements JsonRead {
  private static final JsonObject EMPTY = new JsonObject(Map.of());

  @SuppressWarnings("unchecked") // JsonParser makes maps with string keys only.
  static JsonObject of(Map<?, ?> map) {
    return new JsonObject((Map<String, @Nullable Object>) map);
  }

  /** Returns an object without members. */
  public static JsonObject empty() {
    return EMPTY;
  }

  /** Whether the member is there and not {@code null}. */
  public boolean has(String name) {
    return members.get(name) != null;
  }

  /** Returns the names of all members, also of those that are {@code null}. */
  public Set<String> names() {
    return members.keySet();
  }

  /** Returns a string exactly as it came: for ids and whatever is compared. */
  public Optional<String> exact(String name) {
    return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** Returns a string for people: without control characters and space around; absent if blank. */
  public Optional<String> text(String name) {
    return exact(name).map(JsonText::clean).filter(text -> !text.isEmpty());
  }

  /** Returns a finite number. */
  public Optional<Double> number(String name) {
    return members.get(name) instanceof Number number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }

  /** Returns a number without its fraction, if it is of a size that a time or a count may have. */
  public Optional<Long> whole(String name) {
    return number(name).filter(value -> Math.abs(value) < 1e12).map(Double::longValue);
  }

  /** Returns a truth value; some platforms send it as text. */
  public Optional<Boolean> flag(String name) {
    Object value = members.get(name);
    if (value instanceof Boolean flag) {
      return Optional.of(flag);
    }
    return "true".equals(value) || "false".equals(value)
        ? Optional.of("true".equals(value))
        : Optional.empty();
  }

  /** Returns an object. */
  public Optional<JsonObject> object(String name) {
    return members.get(name) instanceof Map<?, ?> map ? Optional.of(of(map)) : Optional.empty();
  }

  /** Returns a list. */
  public Optional<JsonList> list(String name) {
    return members.get(name) instanceof List<?> list
        ? Optional.of(new JsonList(list))
        : Optional.empty();
  }

  /** Returns the strings of a list; none if it is absent. */
  public List<String> texts(String name) {
    return list(name).map(JsonList::texts).orElse(List.of());
  }
}
