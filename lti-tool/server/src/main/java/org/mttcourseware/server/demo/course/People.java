// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is in the demo LMS: an administrator, a teacher, and as many learners as wanted. */
public final class People {
  private static final int FIRST_LEARNER = 4;

  private final List<Person> all;

  /** Makes them. */
  public People(int learners) {
    Stream<Person> staff =
        Stream.of(new Person("2", Role.ADMINISTRATOR, 1), new Person("3", Role.TEACHER, 1));
    Stream<Person> taught =
        IntStream.range(0, learners)
            .mapToObj(i -> new Person(Integer.toString(FIRST_LEARNER + i), Role.LEARNER, i + 1));
    all = Stream.concat(staff, taught).toList();
  }

  /** Returns everybody. */
  public List<Person> all() {
    return all;
  }

  /** Returns who is in the courses: all but the administrator. */
  public List<Person> members() {
    return all.stream().filter(person -> !person.administers()).toList();
  }

  /** Returns who gets grades. */
  public List<Person> learners() {
    return all.stream().filter(person -> person.role() == Role.LEARNER).toList();
  }

  /** Returns whose id it is. */
  public Optional<Person> find(String id) {
    return all.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /** Returns the teacher. */
  public Person teacher() {
    return first(Role.TEACHER);
  }

  /** Returns the administrator. */
  public Person administrator() {
    return first(Role.ADMINISTRATOR);
  }

  /** Returns a learner; the first is 1. */
  public Person learner(int number) {
    return learners().get(number - 1);
  }

  private Person first(Role role) {
    return all.stream().filter(person -> person.role() == role).findFirst().orElseThrow();
  }
}
