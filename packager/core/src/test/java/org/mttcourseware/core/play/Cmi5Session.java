// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * One launch of an assignable unit.
 *
 * @param id which the unit has to repeat in every statement
 * @param publisherId the id of the unit in the course structure
 * @param mode Normal, Browse or Review
 * @param mastery a decimal, or the empty string
 * @param returnUrl where the learner goes afterwards, or the empty string
 */
record Cmi5Session(
    String id,
    UUID registration,
    String activityId,
    String publisherId,
    JsonNode actor,
    String mode,
    String mastery,
    String returnUrl) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Returns the word by which the unit shows that it is the one that was launched. */
  String token() {
    return "token-" + id;
  }

  boolean isNormal() {
    return mode.equals("Normal");
  }

  /** Returns what every context begins with. */
  ObjectNode template() {
    ObjectNode template = JSON.createObjectNode();
    template
        .putObject("contextActivities")
        .putArray("grouping")
        .addObject()
        .put("objectType", "Activity")
        .put("id", publisherId);
    template
        .putObject("extensions")
        .put("https://w3id.org/xapi/cmi5/context/extensions/sessionid", id)
        .put("https://lms.example/extensions/cohort", "spring");
    return template;
  }

  /** Returns what the unit reads first. */
  ObjectNode launchData() {
    ObjectNode data = JSON.createObjectNode();
    data.set("contextTemplate", template());
    data.put("launchMode", mode)
        .put("launchMethod", "AnyWindow")
        .put("moveOn", "CompletedAndPassed");
    if (!mastery.isEmpty()) {
      data.put("masteryScore", Double.valueOf(mastery));
    }
    if (!returnUrl.isEmpty()) {
      data.put("returnURL", returnUrl);
    }
    return data;
  }
}
