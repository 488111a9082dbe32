// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

/** The names of all claims that this library reads or writes, each written once. */
public final class Claims {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  public static final String ISSUER = "iss";
  public static final String SUBJECT = "sub";
  public static final String AUDIENCE = "aud";
  public static final String AUTHORIZED_PARTY = "azp";
  public static final String EXPIRES = "exp";
  public static final String ISSUED = "iat";
  public static final String NONCE = "nonce";
  public static final String TOKEN_ID = "jti";

  public static final String NAME = "name";
  public static final String GIVEN_NAME = "given_name";
  public static final String FAMILY_NAME = "family_name";
  public static final String EMAIL = "email";
  public static final String LOCALE = "locale";
  public static final String ZONE = "zoneinfo";

  public static final String MESSAGE_TYPE = LTI + "message_type";
  public static final String VERSION = LTI + "version";
  public static final String DEPLOYMENT_ID = LTI + "deployment_id";
  public static final String TARGET_LINK_URI = LTI + "target_link_uri";
  public static final String RESOURCE_LINK = LTI + "resource_link";
  public static final String ROLES = LTI + "roles";
  public static final String CONTEXT = LTI + "context";
  public static final String TOOL_PLATFORM = LTI + "tool_platform";
  public static final String ROLE_SCOPE_MENTOR = LTI + "role_scope_mentor";
  public static final String LAUNCH_PRESENTATION = LTI + "launch_presentation";
  public static final String CUSTOM = LTI + "custom";
  public static final String FOR_USER = LTI + "for_user";

  public static final String AGS_ENDPOINT =
      "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  public static final String NAMES_ROLES =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  public static final String DEEP_LINKING_SETTINGS = DEEP_LINKING + "deep_linking_settings";
  public static final String CONTENT_ITEMS = DEEP_LINKING + "content_items";
  public static final String DEEP_LINKING_DATA = DEEP_LINKING + "data";
  public static final String DEEP_LINKING_MESSAGE = DEEP_LINKING + "msg";
  public static final String DEEP_LINKING_ERROR = DEEP_LINKING + "errormsg";

  private Claims() {}
}
