// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import org.mttcourseware.server.demo.course.Course;
import org.mttcourseware.server.demo.course.LineItem;
import org.mttcourseware.server.demo.course.RegisteredTool;

/**
 * The addresses of the demo LMS.
 *
 * @param issuer scheme, host and port, without a slash at the end
 */
public record Addresses(String issuer) {
  /** Returns where a browser is sent for an id token. */
  public String authorization() {
    return issuer + "/lti/authorize";
  }

  /** Returns where a tool gets its access tokens. */
  public String token() {
    return issuer + "/lti/token";
  }

  /** Returns where the public keys are. */
  public String keys() {
    return issuer + "/lti/jwks";
  }

  /** Returns where a tool registers itself. */
  public String registration() {
    return issuer + "/lti/register";
  }

  /** Returns where all that is told. */
  public String configuration() {
    return issuer + "/.well-known/openid-configuration";
  }

  /** Returns where picked content is posted. */
  public String deepLinkReturn(String request) {
    return issuer + "/lti/content/" + request;
  }

  /** Returns where a tool sends a person who leaves it. */
  public String back(Course course) {
    return issuer + "/lti/back/" + course.id();
  }

  /** Returns the container of the columns of a course, with a query as Moodle has it. */
  public String lineItems(Course course, RegisteredTool tool) {
    return lineItems(course.id(), tool.deploymentId());
  }

  private String lineItems(String course, String deployment) {
    return issuer + "/lti/services/" + course + "/lineitems?type_id=" + deployment;
  }

  /** Returns one column; its query stands behind what is added to the path. */
  public String lineItem(LineItem item, RegisteredTool tool) {
    return issuer
        + "/lti/services/"
        + item.course()
        + "/lineitems/"
        + item.id()
        + "/lineitem?type_id="
        + tool.deploymentId();
  }

  /** Returns the roster of a course. */
  public String memberships(Course course, RegisteredTool tool) {
    return issuer + "/lti/services/" + course.id() + "/memberships?type_id=" + tool.deploymentId();
  }
}
