// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import org.mttcourseware.lti.Registration;

/**
 * The deployments that the application knows. It is asked only about deployments in verified
 * tokens; for an {@link DeploymentState#UNKNOWN unknown} one the refusal carries registration and
 * id, so that the application can hold it for approval.
 */
public interface Deployments {

  /** Returns what is known of a deployment. */
  DeploymentState of(Registration registration, String deploymentId);
}
