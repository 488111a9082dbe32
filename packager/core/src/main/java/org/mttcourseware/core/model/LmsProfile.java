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
    @Nullable Integer titleCharacters,
    boolean manglesTitles,
    @Nullable Integer pathCharacters,
    @Nullable Long packageBytes,
    List<String> wronglyServed,
    Scorm scorm,
    Cartridge cartridge,
    List<Note> notes) {
  /** A learning system of which nothing is known but the standards. */
  public static final LmsProfile GENERIC = LmsProfiles.read("generic");

  public LmsProfile {
    formats = List.copyOf(formats);
    wronglyServed = List.copyOf(wronglyServed);
    notes = List.copyOf(notes);
  }

  /** Returns whether it imports packages of the format {@code id}. */
  public boolean imports(String format) {
    return formats.contains(format);
  }

  /** Returns the number of bytes of the largest package, if it is known. */
  public Optional<Long> largestPackage() {
    return Optional.ofNullable(packageBytes);
  }

  /**
   * How it plays SCORM.
   *
   * @param versions what {@code schemaversion} may say; anything else is taken for SCORM 1.2
   * @param prefixes the only names under which it finds the namespaces of a manifest; empty if it
   *     reads them as XML has it
   * @param suspendData12 the characters of {@code cmi.suspend_data} that SCORM 1.2 can count on
   * @param suspendData2004 the same for SCORM 2004
   * @param interactions the most interactions of one SCO that it stores
   * @param firstScoOnly whether it plays the first SCO of a package and no other
   * @param avoid what a package that goes there must not hold or rely on
   */
  public record Scorm(
      List<String> versions,
      List<String> prefixes,
      @Nullable Integer suspendData12,
      @Nullable Integer suspendData2004,
      @Nullable Integer interactions,
      boolean firstScoOnly,
      List<Avoided> avoid) {
    public Scorm {
      versions = List.copyOf(versions);
      prefixes = List.copyOf(prefixes);
      avoid = List.copyOf(avoid);
    }
  }

  /**
   * Something of SCORM 2004 that does harm there.
   *
   * @param feature an element as a manifest writes it, such as {@code imsss:mapInfo}, or a name of
   *     the run time, such as {@code adl.data}
   * @param why what happens
   */
  public record Avoided(String feature, String why) {}

  /**
   * How it imports Common Cartridge.
   *
   * @param versions such as {@code 1.1}; empty if it imports none
   * @param namespaceWithin the bytes at the start of the manifest in which the default namespace
   *     has to stand
   */
  public record Cartridge(List<String> versions, @Nullable Integer namespaceWithin) {
    public Cartridge {
      versions = List.copyOf(versions);
    }
  }

  /**
   * A thing that surprises people there.
   *
   * @param text what it is, in a sentence without its full stop
   * @param mend what to do, likewise
   */
  public record Note(String text, String mend) {}
}
