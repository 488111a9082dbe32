// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.mttcourseware.core.render.Content;

/**
 * Deflates each distinct content once, however many packages of a run hold it. Found again by the
 * content object, which costs nothing, else by its bytes. Small results stay in memory, large ones
 * in a temporary file until this is closed. For one thread.
 */
final class DeflateCache implements Closeable {
  private static final Set<String> COMPRESSED_ALREADY =
      Set.of("png", "jpg", "jpeg", "webp", "mp4", "webm", "mp3", "m4a", "woff2", "zip", "pdf");
  private static final int SMALL = 256 * 1024;
  private static final long MEMORY = 64L * 1024 * 1024;

  /** Weak: a page of one package need not outlive it. */
  private final Map<Content, Deflated> deflated = new WeakHashMap<>();

  private final Map<Content, Deflated> stored = new WeakHashMap<>();
  private final Map<String, Deflated> bySha256 = new HashMap<>();
  private final Spool spool = new Spool();
  private long inMemory;

  /** Returns {@code content} as an archive holds it at {@code path}. */
  Deflated of(String path, Content content) throws IOException {
    return of(path, content, compressedAlready(path));
  }

  /** Returns {@code content} as an archive holds it at {@code path}, not deflated. */
  Deflated stored(String path, Content content) throws IOException {
    return of(path, content, true);
  }

  private Deflated of(String path, Content content, boolean store) throws IOException {
    // Kept apart: what one package holds must not depend on what another called the same bytes.
    Map<Content, Deflated> known = store ? stored : deflated;
    Deflated found = known.get(content);
    if (found == null) {
      Fingerprint print = fingerprint(path, content);
      found = store ? stored(print, content) : deflatedOnce(print, content);
      known.put(content, found);
    }
    return found;
  }

  /** Returns how many contents were deflated. */
  int deflations() {
    return bySha256.size();
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }

  private static Fingerprint fingerprint(String path, Content content) throws IOException {
    Fingerprint print;
    try {
      print = Fingerprint.of(content);
    } catch (IOException e) {
      throw new IOException("cannot read what is packed as " + path + ": " + e.getMessage(), e);
    }
    if (print.size() != content.size()) {
      throw new IOException(path + " changed while it was being packed; build again");
    }
    return print;
  }

  private Deflated deflatedOnce(Fingerprint print, Content content) throws IOException {
    Deflated known = bySha256.get(print.sha256());
    if (known == null) {
      known = deflated(print, content);
      bySha256.put(print.sha256(), known);
    }
    return known;
  }

  private static boolean compressedAlready(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return COMPRESSED_ALREADY.contains(extension);
  }

  private static Deflated stored(Fingerprint print, Content content) {
    return new Deflated(true, print.crc(), print.size(), print.size(), content::open);
  }

  private Deflated deflated(Fingerprint print, Content content) throws IOException {
    try (InputStream in = content.open()) {
      Deflated deflated =
          print.size() <= SMALL && inMemory < MEMORY ? inMemory(print, in) : spooled(print, in);
      return deflated.compressedSize() < print.size() ? deflated : stored(print, content);
    }
  }

  private Deflated inMemory(Fingerprint print, InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PureDeflater.deflate(in, out);
    byte[] bytes = out.toByteArray();
    inMemory += bytes.length;
    return new Deflated(
        false, print.crc(), print.size(), bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  private Deflated spooled(Fingerprint print, InputStream in) throws IOException {
    long start = spool.position();
    long count = PureDeflater.deflate(in, spool.append());
    return new Deflated(false, print.crc(), print.size(), count, () -> spool.open(start, count));
  }
}
