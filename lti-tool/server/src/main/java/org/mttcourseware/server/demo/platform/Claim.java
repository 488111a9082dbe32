// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

/** Names of claims and scopes, typed once. */
public final class Claim {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  public static final String MESSAGE_TYPE = LTI + "message_type";
  public static final String VERSION = LTI + "version";
  public static final String DEPLOYMENT = LTI + "deployment_id";
  public static final String TARGET = LTI + "target_link_uri";
  public static final String LINK = LTI + "resource_link";
  public static final String ROLES = LTI + "roles";
  public static final String CONTEXT = LTI + "context";
  public static final String PLATFORM = LTI + "tool_platform";
  public static final String PRESENTATION = LTI + "launch_presentation";
  public static final String CUSTOM = LTI + "custom";

  public static final String LINKING_SETTINGS = LINKING + "deep_linking_settings";
  public static final String LINKING_DATA = LINKING + "data";
  public static final String LINKING_ITEMS = LINKING + "content_items";

  public static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  public static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  public static final String SCOPE_COLUMNS =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
  public static final String SCOPE_COLUMNS_READ =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly";
  public static final String SCOPE_RESULTS =
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
  public static final String SCOPE_SCORES = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
  public static final String SCOPE_ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

  public static final String TOOL_CONFIGURATION =
      "https://purl.imsglobal.org/spec/lti-tool-configuration";
  public static final String PLATFORM_CONFIGURATION =
      "https://purl.imsglobal.org/spec/lti-platform-configuration";

  private Claim() {}
}
