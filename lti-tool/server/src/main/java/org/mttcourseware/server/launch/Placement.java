// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.mttcourseware.lti.launch.Launch;

/**
 * What a link shows. Deep linking writes it into the custom parameters and into the query of the
 * target: some LMSs keep only one of them, and both survive a course copy.
 *
 * @param segment empty where nothing was chosen yet
 * @param activity empty for the whole segment
 */
public record Placement(String programme, String adaptation, String segment, String activity) {
  static final Placement NONE = new Placement("", "", "", "");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  /** Returns what a launch names: by its custom parameters, or else by its target. */
  static Placement of(Launch launch) {
    Placement custom = of(launch.custom());
    return custom.isChosen() ? custom : of(query(launch.target()));
  }

  private static Placement of(Map<String, String> values) {
    return new Placement(
        id(values, "programme"),
        id(values, "adaptation"),
        id(values, "segment"),
        id(values, "activity"));
  }

  private static String id(Map<String, String> values, String name) {
    String value = values.getOrDefault(name, "");
    return ID.matcher(value).matches() ? value : "";
  }

  private static Map<String, String> query(URI target) {
    Map<String, String> values = new HashMap<>();
    String query = target.getRawQuery() == null ? "" : target.getRawQuery();
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        // A URI that was read has no malformed escapes.
        values.putIfAbsent(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return values;
  }

  /** Returns whether it names a segment. */
  public boolean isChosen() {
    return !segment.isEmpty();
  }
}
