// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Scheme, host and port of an http(s) address: who is behind it (RFC 6454). */
public record Origin(String scheme, String host, int port) {

  /**
   * Returns the origin, or nothing when {@code uri} is not an absolute http(s) address with a host.
   */
  public static Optional<Origin> of(URI uri) {
    String scheme = uri.getScheme();
    String host = uri.getHost();
    if (scheme == null || host == null || uri.getRawUserInfo() != null) {
      return Optional.empty();
    }
    String lower = scheme.toLowerCase(Locale.ROOT);
    if (!lower.equals("https") && !lower.equals("http")) {
      return Optional.empty();
    }
    int port = uri.getPort() == -1 ? (lower.equals("https") ? 443 : 80) : uri.getPort();
    return Optional.of(new Origin(lower, host.toLowerCase(Locale.ROOT), port));
  }

  /** Returns {@code text} as an address if it is an absolute http(s) one; never anything else. */
  public static Optional<URI> address(String text) {
    try {
      URI uri = new URI(text.strip());
      return of(uri).map(origin -> uri);
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  /** Whether {@code uri} lies on this origin. */
  public boolean holds(URI uri) {
    return of(uri).filter(this::equals).isPresent();
  }

  /** The form that browsers use: without the port where it goes without saying. */
  @Override
  public String toString() {
    boolean usual = port == (scheme.equals("https") ? 443 : 80);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }
}
