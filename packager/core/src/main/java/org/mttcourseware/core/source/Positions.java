// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.source;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.mttcourseware.core.model.Position;

/** Where each record of a draft stands, by identity; and where its parts stand, by name. */
public final class Positions {
  private static final Position NOWHERE = Position.start("programme.yaml");

  private final IdentityHashMap<Object, Position> places = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Map<String, Position>> parts = new IdentityHashMap<>();

  /** Notes that {@code record} begins at {@code position}, and returns the record. */
  public <T> T put(T record, Position position) {
    places.put(record, position);
    return record;
  }

  /** Notes where a part of {@code record} stands, such as the {@code outcomes} of a segment. */
  public void putPart(Object record, String part, Position position) {
    parts.computeIfAbsent(record, key -> new HashMap<>()).put(part, position);
  }

  /** Returns where {@code record} begins. */
  public Position of(Object record) {
    return places.getOrDefault(record, NOWHERE);
  }

  /** Returns where {@code part} of {@code record} stands, or else where the record begins. */
  public Position of(Object record, String part) {
    return parts.getOrDefault(record, Map.of()).getOrDefault(part, of(record));
  }

  /** Returns whether {@code part} of {@code record} was noted. */
  public boolean has(Object record, String part) {
    return parts.getOrDefault(record, Map.of()).containsKey(part);
  }
}
