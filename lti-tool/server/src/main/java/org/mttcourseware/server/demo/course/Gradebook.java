// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of all courses and what stands in them. */
public final class Gradebook {
  private final Numbers numbers;
  private final Map<String, LineItem> items = new LinkedHashMap<>();
  private final Map<String, Map<String, Score>> scores = new LinkedHashMap<>();

  /** Makes an empty one. */
  public Gradebook(Numbers numbers) {
    this.numbers = numbers;
  }

  /** Adds a column for the grades of {@code link}. */
  public LineItem add(ResourceLink link, double maximum) {
    return add(link.course(), link.clientId(), link.id(), link.title(), maximum, "", "");
  }

  /** Adds a column. */
  public synchronized LineItem add(
      String course,
      String clientId,
      String link,
      String label,
      double maximum,
      String resourceId,
      String tag) {
    LineItem item =
        new LineItem(numbers.next(), course, clientId, link, label, maximum, resourceId, tag);
    items.put(item.id(), item);
    return item;
  }

  synchronized void copy(LineItem item, ResourceLink to) {
    add(
        to.course(),
        item.clientId(),
        to.id(),
        item.label(),
        item.maximum(),
        item.resourceId(),
        item.tag());
  }

  /** Changes a column. */
  public synchronized void change(LineItem item) {
    items.put(item.id(), item);
  }

  /** Takes a column away, and its grades. */
  public synchronized void remove(LineItem item) {
    items.remove(item.id());
    scores.remove(item.id());
  }

  /** Returns the columns of a course. */
  public synchronized List<LineItem> of(Course course) {
    return items.values().stream().filter(item -> item.course().equals(course.id())).toList();
  }

  /** Returns the columns of a link. */
  public synchronized List<LineItem> ofLink(ResourceLink link) {
    return items.values().stream().filter(item -> item.link().equals(link.id())).toList();
  }

  /** Returns whose id it is. */
  public synchronized Optional<LineItem> find(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** Puts {@code score} in the place of what its person had in the column. */
  public synchronized void put(LineItem item, Score score) {
    scores.computeIfAbsent(item.id(), id -> new LinkedHashMap<>()).put(score.person(), score);
  }

  /** Returns what was last said of a person in a column. */
  public synchronized Optional<Score> score(LineItem item, String person) {
    return Optional.ofNullable(scores.getOrDefault(item.id(), Map.of()).get(person));
  }

  /** Returns all that stands in a column. */
  public synchronized List<Score> scores(LineItem item) {
    return List.copyOf(scores.getOrDefault(item.id(), Map.of()).values());
  }

  /** Returns the grade of a person behind a link, on the scale of its column; null if none. */
  public synchronized @Nullable Double grade(ResourceLink link, Person person) {
    return ofLink(link).stream()
        .findFirst()
        .flatMap(item -> score(item, person.id()).map(score -> score.scaled(item.maximum())))
        .orElse(null);
  }
}
