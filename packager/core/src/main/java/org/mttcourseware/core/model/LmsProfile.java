// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A learning system as its limits and quirks: data that the build obeys and the checks prove. What
 * nobody has measured or read is absent, not guessed: null, or an empty list. {@link LmsProfiles}
 * has those there are.
 *
 * @param id such as {@code moodle}
 * @param name as people write it
 * @param formats ids of the formats that it imports as it comes, the recommended one first
 * @param cartridges versions of Common Cartridge that it imports, ours or another's, such as {@code
 *     1.2}
 * @param titleCharacters the longest title of anything that it imports
 * @param manglesTitles whether {@code & < >} in titles of a manifest come out as something else
 * @param pathCharacters the longest path in a package
 * @param packageBytes the largest package
 * @param wronglyServed endings of files that its server sends with a type that browsers refuse or
 *     do not play
 * @param notes what people have to know who import a package, or look after the system
 */
public record LmsProfile(
    String id,
    String name,
    List<String> formats,
    List<String> cartridges,
    @Nullable Integer titleCharacters,
    boolean manglesTitles,
    @Nullable Integer pathCharacters,
    @Nullable Long packageBytes,
    List<String> wronglyServed,
    Scorm scorm,
    List<Note> notes) {
  /** A learning system of which nothing is known but the standards. */
  public static final LmsProfile GENERIC = LmsProfiles.read("generic");

  public LmsProfile {
    formats = List.copyOf(formats);
    cartridges = List.copyOf(cartridges);
    wronglyServed = List.copyOf(wronglyServed);
    notes = List.copyOf(notes);
  }

  /** Returns whether it imports packages of the format {@code id}, as it comes. */
  public boolean imports(String id) {
    boolean cartridge = id.matches("cc1[0-9]") && cartridges.contains("1." + id.charAt(3));
    return cartridge || formats.contains(id);
  }

  /** Returns the number of bytes of the largest package, if it is known. */
  public Optional<Long> largestPackage() {
    return Optional.ofNullable(packageBytes);
  }

  /**
   * How it plays SCORM.
   *
   * @param suspendData12 the characters of {@code cmi.suspend_data} that SCORM 1.2 can count on
   * @param suspendData2004 the same for SCORM 2004
   * @param interactions the most interactions of one SCO that it stores
   * @param firstScoOnly whether it plays the first SCO of a package and no other
   * @param avoid what a package that goes there must not hold or rely on
   */
  public record Scorm(
      @Nullable Integer suspendData12,
      @Nullable Integer suspendData2004,
      @Nullable Integer interactions,
      boolean firstScoOnly,
      List<Avoided> avoid) {
    public Scorm {
      avoid = List.copyOf(avoid);
    }
  }

  /**
   * Something of SCORM 2004 that does harm there.
   *
   * @param element of a manifest, without its prefix, such as {@code mapInfo}
   * @param why what happens, as a clause of its own
   */
  public record Avoided(String element, String why) {}

  /**
   * A thing that surprises people there.
   *
   * @param text what it is, in a sentence without its full stop
   * @param mend what to do, likewise
   */
  public record Note(String text, String mend) {
    /** Returns both in one line. */
    public String sentence() {
      return text + "; " + mend;
    }
  }
}
