// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.util.Map;
import java.util.stream.Collectors;

/** The pages of an LMS on another site: a course with the tool in a frame, and its storage. */
final class LmsPages {
  static volatile Map<String, String> initiation = Map.of();
  static volatile String tool = "";

  private LmsPages() {}

  /** Keeps values for the tool, as a platform does; {@code prefix} is that of older ones. */
  private static String storage(String prefix, boolean capable) {
    return """
        <script>
        const kept = {};
        addEventListener('message', (event) => {
          const { subject, message_id, key, value } = event.data;
          const answer = (more) => event.source.postMessage(
              { subject: subject + '.response', message_id, ...more }, event.origin);
          if (subject === 'PREFIXlti.capabilities' && CAPABLE) {
            answer({ supported_messages: [{ subject: 'PREFIXlti.put_data' }, { subject: 'PREFIXlti.get_data' }] });
          }
          if (subject === 'PREFIXlti.put_data') {
            kept[event.origin + key] = value;
            top.askers.add(event.origin);
            answer({ key, value });
          }
          if (subject === 'PREFIXlti.get_data') answer({ key, value: kept[event.origin + key] });
        });
        </script>
        """
        .replace("PREFIX", prefix)
        .replace("CAPABLE", String.valueOf(capable));
  }

  /** A course page: {@code storage} says what kind of platform storage it has. */
  static String course(Map<String, String> query) {
    String page = "<!DOCTYPE html><title>Course</title><script>window.askers = new Set();</script>";
    if (query.containsKey("frame")) {
      return page + "<iframe src=\"" + query.get("frame") + "\"></iframe>";
    }
    String storage =
        switch (query.getOrDefault("storage", "")) {
          case "parent" -> storage("", true);
          case "old" -> storage("org.imsglobal.", false);
          case "frame" -> "<iframe name=\"keeper\" src=\"/keeper\"></iframe>";
          default -> "";
        };
    return page
        + storage
        + "<iframe name=\"tool\" width=\"800\" height=\"600\"></iframe>"
        + form(tool + "/lti/login", initiation, "tool");
  }

  /** The frame of a platform that keeps values for tools. */
  static String keeper(Map<String, String> query) {
    return "<!DOCTYPE html><title>Keeper</title>" + storage("", false);
  }

  /** A form that sends itself once everything else has loaded. */
  static String form(String action, Map<String, String> fields, String target) {
    String inputs =
        fields.entrySet().stream()
            .map(
                field ->
                    "<input type=\"hidden\" name=\""
                        + field.getKey()
                        + "\" value=\""
                        + field.getValue().replace("&", "&amp;").replace("\"", "&quot;")
                        + "\">")
            .collect(Collectors.joining());
    return "<form method=\"post\" target=\""
        + target
        + "\" action=\""
        + action
        + "\">"
        + inputs
        + "</form><script>addEventListener('load', () => document.forms[0].submit())</script>";
  }
}
