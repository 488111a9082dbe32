// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.time.Instant;

/** The claims of a learner's launch, as a busy LMS sends them. */
final class LtiClaims {
  static final String SCOPES =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"
          + " https://purl.imsglobal.org/spec/lti-ags/scope/score";

  private LtiClaims() {}

  /**
   * Returns the claims of a launch.
   *
   * @param learner a number: the 'sub'
   * @param link a number: the resource link
   * @param segment what the link shows
   */
  static String json(
      String issuer, String nonce, String target, int learner, int link, String segment) {
    long now = Instant.now().getEpochSecond();
    return """
        {"iss":"%1$s","aud":"bench","sub":"learner-%2$d","nonce":"%3$s","iat":%4$d,"exp":%5$d,
        "locale":"en",
        "https://purl.imsglobal.org/spec/lti/claim/version":"1.3.0",
        "https://purl.imsglobal.org/spec/lti/claim/message_type":"LtiResourceLinkRequest",
        "https://purl.imsglobal.org/spec/lti/claim/deployment_id":"1",
        "https://purl.imsglobal.org/spec/lti/claim/target_link_uri":"%6$s",
        "https://purl.imsglobal.org/spec/lti/claim/resource_link":{"id":"link-%7$d","title":"A segment"},
        "https://purl.imsglobal.org/spec/lti/claim/context":{"id":"course-1","label":"C1","title":"A course",
          "type":["http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering"]},
        "https://purl.imsglobal.org/spec/lti/claim/roles":["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"],
        "https://purl.imsglobal.org/spec/lti/claim/launch_presentation":{"locale":"en","document_target":"iframe",
          "return_url":"%1$s/course"},
        "https://purl.imsglobal.org/spec/lti/claim/custom":{"segment":"%8$s","programme":"bench"},
        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint":{"scope":["%9$s"],
          "lineitems":"%1$s/items","lineitem":"%1$s/items/%7$d"}}
        """
        .formatted(
            issuer,
            learner,
            nonce,
            now,
            now + 3600,
            target,
            link,
            segment,
            SCOPES.replace(" ", "\",\""));
  }
}
