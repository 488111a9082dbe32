// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.Optional;
import java.util.stream.Stream;

/** The messages that this library answers. */
public enum MessageType {
  RESOURCE_LINK("LtiResourceLinkRequest"),
  DEEP_LINKING("LtiDeepLinkingRequest"),
  SUBMISSION_REVIEW("LtiSubmissionReviewRequest"),
  DATA_PRIVACY("DataPrivacyLaunchRequest");

  private final String inToken;

  MessageType(String inToken) {
    this.inToken = inToken;
  }

  /** Returns the value of the claim. */
  public String inToken() {
    return inToken;
  }

  static Optional<MessageType> of(String inToken) {
    return Stream.of(values()).filter(type -> type.inToken.equals(inToken)).findFirst();
  }
}
