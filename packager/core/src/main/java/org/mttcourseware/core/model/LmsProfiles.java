// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The learning systems that are known, each a file in {@code lms/}. A new one is a file there and
 * its name here.
 */
public final class LmsProfiles {
  private static final List<String> IDS =
      List.of("moodle", "ilias", "canvas", "openedx", "brightspace", "blackboard", "generic");

  private LmsProfiles() {}

  /** Returns all profiles, in the order in which they are named to users. */
  public static List<LmsProfile> all() {
    return Known.ALL;
  }

  /** Returns the profile called {@code id}, if there is one. */
  public static Optional<LmsProfile> byId(String id) {
    return all().stream().filter(profile -> profile.id().equals(id)).findFirst();
  }

  /** Returns the names of all profiles. */
  public static List<String> ids() {
    return IDS;
  }

  /** Returns the profiles called {@code ids}, in the order in which they are known. */
  public static List<LmsProfile> named(List<String> ids) {
    return all().stream().filter(profile -> ids.contains(profile.id())).toList();
  }

  /**
   * Returns what packages have to be like that go to all of {@code profiles}: every format that one
   * of them imports, and of two limits the narrower. Of none, that is what the standards say.
   */
  public static LmsProfile together(List<LmsProfile> profiles) {
    return profiles.stream().reduce(LmsProfiles::both).orElse(LmsProfile.GENERIC);
  }

  private static LmsProfile both(LmsProfile one, LmsProfile other) {
    return new LmsProfile(
        one.id() + "," + other.id(),
        one.name() + " and " + other.name(),
        joined(one.formats(), other.formats()),
        joined(one.cartridges(), other.cartridges()),
        least(one.titleCharacters(), other.titleCharacters()),
        one.manglesTitles() || other.manglesTitles(),
        least(one.pathCharacters(), other.pathCharacters()),
        least(one.packageBytes(), other.packageBytes()),
        joined(one.wronglyServed(), other.wronglyServed()),
        new LmsProfile.Scorm(
            least(one.scorm().suspendData12(), other.scorm().suspendData12()),
            least(one.scorm().suspendData2004(), other.scorm().suspendData2004()),
            least(one.scorm().interactions(), other.scorm().interactions()),
            one.scorm().firstScoOnly() || other.scorm().firstScoOnly(),
            joined(one.scorm().avoid(), other.scorm().avoid())),
        joined(one.notes(), other.notes()));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  private static <T extends Comparable<T>> @Nullable T least(@Nullable T one, @Nullable T other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Reads the profile {@code id}; a file that is not one is a broken promise of ours. */
  static LmsProfile read(String id) {
    ObjectMapper mapper = new ObjectMapper();
    // A list that a file does not mention is empty; a number that it does not mention is unknown.
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    Map<String, Object> values = new HashMap<>(Map.of("id", id));
    ((Map<?, ?>) yaml("lms/" + id + ".yaml"))
        .forEach((key, value) -> values.put(String.valueOf(key), value));
    return mapper.convertValue(values, LmsProfile.class);
  }

  private static Object yaml(String file) {
    try (InputStream in = LmsProfiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + file);
      }
      return new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Read once, when first asked for. */
  private static final class Known {
    static final List<LmsProfile> ALL = IDS.stream().map(LmsProfiles::read).toList();
  }
}
