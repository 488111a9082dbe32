// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

/**
 * What versions of a catalogue have in common, and what a link in a course names.
 *
 * @param adaptation its id, or the empty string for the programme as it is
 */
public record ProgrammeKey(String programme, String adaptation)
    implements Comparable<ProgrammeKey> {
  @Override
  public int compareTo(ProgrammeKey other) {
    int byProgramme = programme.compareTo(other.programme);
    return byProgramme != 0 ? byProgramme : adaptation.compareTo(other.adaptation);
  }
}
