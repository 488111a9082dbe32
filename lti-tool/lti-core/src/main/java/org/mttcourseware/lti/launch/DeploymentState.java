// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

/** Whether an administrator let a deployment in. */
public enum DeploymentState {
  APPROVED,
  PENDING,
  REFUSED,
  UNKNOWN
}
