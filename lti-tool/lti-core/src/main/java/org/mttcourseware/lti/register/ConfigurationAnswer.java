// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.register;

import org.mttcourseware.lti.Refusal;

/** What came of reading a platform's configuration. */
public sealed interface ConfigurationAnswer
    permits ConfigurationAnswer.Read, ConfigurationAnswer.Refused {

  /** It can be registered with; show it to the administrator before doing so. */
  record Read(PlatformConfiguration configuration) implements ConfigurationAnswer {}

  /** It cannot. */
  record Refused(Refusal refusal) implements ConfigurationAnswer {}
}
