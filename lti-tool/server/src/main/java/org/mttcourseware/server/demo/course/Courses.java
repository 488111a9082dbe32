// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The courses and their links. */
public final class Courses {
  private final Numbers numbers;
  private final Gradebook gradebook;
  private final Map<String, Course> courses = new LinkedHashMap<>();
  private final Map<String, ResourceLink> links = new LinkedHashMap<>();

  /** Makes none yet. */
  public Courses(Numbers numbers, Gradebook gradebook) {
    this.numbers = numbers;
    this.gradebook = gradebook;
  }

  /** Adds a course. */
  public synchronized Course add(String title) {
    return add(title, List.of());
  }

  private Course add(String title, List<String> history) {
    Course course = new Course(numbers.next(), title, history);
    courses.put(course.id(), course);
    return course;
  }

  /** Returns all courses. */
  public synchronized List<Course> all() {
    return List.copyOf(courses.values());
  }

  /** Returns whose id it is. */
  public synchronized Optional<Course> find(String id) {
    return Optional.ofNullable(courses.get(id));
  }

  /** Adds a link to a course. */
  public synchronized ResourceLink addLink(
      Course course, String clientId, String title, String url, Map<String, String> custom) {
    ResourceLink link =
        new ResourceLink(numbers.next(), course.id(), clientId, title, "", url, custom, List.of());
    links.put(link.id(), link);
    return link;
  }

  /** Returns the links of a course. */
  public synchronized List<ResourceLink> links(Course course) {
    return links.values().stream().filter(link -> link.course().equals(course.id())).toList();
  }

  /** Returns whose id it is. */
  public synchronized Optional<ResourceLink> link(String id) {
    return Optional.ofNullable(links.get(id));
  }

  /**
   * Copies a course as LMSs do: its links keep address and custom parameters, everything gets a new
   * id, the old ids are only in the history, columns come along and grades do not.
   */
  public synchronized Course copy(Course from, String title) {
    Course copy = add(title, before(from.id(), from.history()));
    for (ResourceLink link : links(from)) {
      ResourceLink copied =
          new ResourceLink(
              numbers.next(),
              copy.id(),
              link.clientId(),
              link.title(),
              link.text(),
              link.url(),
              link.custom(),
              before(link.id(), link.history()));
      links.put(copied.id(), copied);
      gradebook.ofLink(link).forEach(item -> gradebook.copy(item, copied));
    }
    return copy;
  }

  private static List<String> before(String id, List<String> history) {
    return new ArrayList<>(Stream.concat(Stream.of(id), history.stream()).toList());
  }
}
