// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.net.URI;
import java.time.Clock;
import org.mttcourseware.server.settings.Settings;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.Secret;
import org.mttcourseware.server.web.Pages;

/** What features are made of. */
record Parts(
    Settings settings, Database database, Secret secret, Pages pages, URI publicUrl, Clock clock) {}
