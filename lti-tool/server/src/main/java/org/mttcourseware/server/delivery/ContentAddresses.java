// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import java.net.URI;
import java.time.Clock;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Secret;

/** Makes addresses of content for other features, such as a preview; see {@link ContentSeal}. */
public final class ContentAddresses {
  private final ContentSeal seal;
  private final URI contentUrl;

  /** Makes addresses at the origin {@code contentUrl}. */
  public ContentAddresses(Secret secret, Clock clock, URI contentUrl) {
    this.seal = new ContentSeal(secret, clock);
    this.contentUrl = contentUrl;
  }

  /** Returns where a browser finds {@code path} of a catalogue, for an academy that sees it. */
  public String of(AcademyId academy, String catalogue, String path) {
    String sealed = seal.seal(new ContentSeal.Access(academy, catalogue));
    return contentUrl + "/content/" + sealed + "/" + path;
  }
}
