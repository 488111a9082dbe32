// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.launch;

import java.util.Optional;

/** Which LMS it is (LTI Core 1.3, 5.4.2). */
public record ToolPlatform(
    Optional<String> guid,
    Optional<String> name,
    Optional<String> version,
    Optional<String> productFamilyCode) {}
