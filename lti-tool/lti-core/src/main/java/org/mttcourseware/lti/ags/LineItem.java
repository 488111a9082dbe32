// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.ags;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.lti.Origin;
import org.mttcourseware.lti.json.JsonObject;

/**
 * A column of the gradebook (AGS 2.0, 3.2).
 *
 * @param id its address at the platform; none before it was created
 */
public record LineItem(
    Optional<URI> id,
    String label,
    double scoreMaximum,
    Optional<String> resourceId,
    Optional<String> tag,
    Optional<String> resourceLinkId,
    Optional<Instant> start,
    Optional<Instant> end) {
  public LineItem {
    if (label.isBlank() || !(scoreMaximum > 0) || Double.isInfinite(scoreMaximum)) {
      throw new IllegalArgumentException(
          "a line item needs a label and a maximum above 0: " + label + ", " + scoreMaximum);
    }
  }

  /** A column to be created. */
  public static LineItem of(String label, double scoreMaximum) {
    return new LineItem(
        Optional.empty(),
        label,
        scoreMaximum,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same column with our id of what is scored, and a tag for its kind. */
  public LineItem about(String newResourceId, String newTag) {
    return new LineItem(
        id,
        label,
        scoreMaximum,
        Optional.of(newResourceId),
        Optional.of(newTag),
        resourceLinkId,
        start,
        end);
  }

  /** The same column for one link. */
  public LineItem under(String newResourceLinkId) {
    return new LineItem(
        id, label, scoreMaximum, resourceId, tag, Optional.of(newResourceLinkId), start, end);
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    id.ifPresent(value -> json.put("id", value.toString()));
    json.put("label", label);
    json.put("scoreMaximum", scoreMaximum);
    resourceId.ifPresent(value -> json.put("resourceId", value));
    tag.ifPresent(value -> json.put("tag", value));
    resourceLinkId.ifPresent(value -> json.put("resourceLinkId", value));
    start.ifPresent(value -> json.put("startDateTime", Timestamps.write(value)));
    end.ifPresent(value -> json.put("endDateTime", Timestamps.write(value)));
    return json;
  }

  /** Reads a column; nothing if it lacks what the standard demands. */
  static Optional<LineItem> read(JsonObject json) {
    Optional<URI> id = json.text("id").flatMap(Origin::address);
    Optional<Double> maximum = json.number("scoreMaximum").filter(value -> value > 0);
    if (id.isEmpty() || maximum.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LineItem(
            id,
            json.text("label").orElse("-"),
            maximum.get(),
            json.exact("resourceId"),
            json.exact("tag"),
            json.exact("resourceLinkId"),
            json.text("startDateTime").flatMap(Timestamps::read),
            json.text("endDateTime").flatMap(Timestamps::read)));
  }
}
