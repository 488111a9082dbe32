// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

/** The scopes that a tool may ask for. */
public final class Scopes {
  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";

  public static final String LINE_ITEM = AGS + "lineitem";
  public static final String LINE_ITEM_READ_ONLY = AGS + "lineitem.readonly";
  public static final String RESULT_READ_ONLY = AGS + "result.readonly";
  public static final String SCORE = AGS + "score";
  public static final String MEMBERSHIP =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

  private Scopes() {}
}
