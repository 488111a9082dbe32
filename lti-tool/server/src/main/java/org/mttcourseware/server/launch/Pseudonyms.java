// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.security.SecureRandom;
import java.util.List;
import org.mttcourseware.server.store.AcademyRows;

/**
 * Names that can be read out and tell nothing: a bird and a number, drawn anew in each course, so
 * that nobody is recognised from one course in the next.
 */
final class Pseudonyms {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TRIES = 50;
  private static final List<String> BIRDS =
      List.of(
          "Avocet",
          "Bittern",
          "Bulbul",
          "Bunting",
          "Chough",
          "Crane",
          "Curlew",
          "Dipper",
          "Dove",
          "Dunlin",
          "Egret",
          "Eider",
          "Falcon",
          "Finch",
          "Flamingo",
          "Gannet",
          "Godwit",
          "Grebe",
          "Hawk",
          "Heron",
          "Hoopoe",
          "Ibis",
          "Jackdaw",
          "Kestrel",
          "Kingfisher",
          "Kite",
          "Lapwing",
          "Lark",
          "Linnet",
          "Magpie",
          "Martin",
          "Merlin",
          "Nightjar",
          "Nuthatch",
          "Oriole",
          "Osprey",
          "Owl",
          "Partridge",
          "Pelican",
          "Petrel",
          "Pipit",
          "Plover",
          "Puffin",
          "Quail",
          "Raven",
          "Redstart",
          "Robin",
          "Roller",
          "Rook",
          "Sandpiper",
          "Shrike",
          "Siskin",
          "Snipe",
          "Sparrow",
          "Spoonbill",
          "Starling",
          "Stork",
          "Swallow",
          "Swan",
          "Swift",
          "Teal",
          "Tern",
          "Thrush",
          "Wagtail",
          "Wren");

  private Pseudonyms() {}

  /** Gives {@code learner} a name in {@code course} that nobody has there, unless there is one. */
  static void give(AcademyRows rows, String course, String learner) {
    for (int tried = 0; tried < TRIES; tried++) {
      insert(rows, course, learner, draw(tried));
      if (has(rows, course, learner)) {
        return;
      }
    }
    throw new IllegalStateException("no pseudonym was free in a course");
  }

  /** The number grows with the tries: in a large course the short ones are taken. */
  private static String draw(int tried) {
    int most = tried < 5 ? 90 : tried < 20 ? 900 : 900_000;
    String bird = BIRDS.get(RANDOM.nextInt(BIRDS.size()));
    return bird + " " + (most / 9 + RANDOM.nextInt(most));
  }

  private static void insert(AcademyRows rows, String course, String learner, String name) {
    rows.update(
            "insert into pseudonym (academy, context, learner, name) values (:academy, :course,"
                + " :learner, :name) on conflict do nothing")
        .bind("course", course)
        .bind("learner", learner)
        .bind("name", name)
        .execute();
  }

  private static boolean has(AcademyRows rows, String course, String learner) {
    return rows.query(
            "select 1 from pseudonym where academy = :academy and context = :course and learner ="
                + " :learner")
        .bind("course", course)
        .bind("learner", learner)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
