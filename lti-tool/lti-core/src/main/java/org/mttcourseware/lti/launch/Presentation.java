// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.net.URI;
import java.util.Optional;

/**
 * How the platform shows the tool, and where to go afterwards (LTI Core 1.3, 5.4.4).
 *
 * @param target {@code frame}, {@code iframe} or {@code window}
 * @param returnUrl http(s) only
 */
public record Presentation(
    Optional<String> target, Optional<URI> returnUrl, Optional<String> locale) {}
