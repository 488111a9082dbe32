// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.nrps;

import java.net.URI;

/** Where the list of a course's members is, as a verified launch said (NRPS 2.0, 3.6.1.1). */
public record NamesRoles(URI url) {}
