// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.render.Content;

/**
 * The schemas that SCORM wants at the root of a package. They come from npm at build time; a
 * committed list names each with its checksum, and a file that is missing or altered is refused.
 */
final class ControlDocuments {
  private static final String LIST = "control-documents.sha256";

  private final String folder;
  private @Nullable Map<String, Content> byName;

  /** Takes the documents of {@code folder}, such as {@code scorm12edition}; reads none yet. */
  ControlDocuments(String folder) {
    this.folder = folder;
  }

  /** Returns the documents by file name, the same objects each time. */
  synchronized Map<String, Content> byName() {
    Map<String, Content> read = byName;
    if (read == null) {
      read = read();
      byName = read;
    }
    return read;
  }

  private Map<String, Content> read() {
    Map<String, Content> documents = new TreeMap<>();
    String list = new String(resource(LIST), StandardCharsets.US_ASCII);
    for (String line : list.lines().toList()) {
      String checksum = line.substring(0, 64);
      String path = line.substring(66);
      if (path.startsWith(folder + "/")) {
        byte[] bytes = resource("control/" + path);
        demand(checksum.equals(sha256(bytes)), path, "is not the file it should be");
        documents.put(path.substring(folder.length() + 1), new Content.Bytes(bytes));
      }
    }
    demand(!documents.isEmpty(), folder, "is not in " + LIST);
    return Collections.unmodifiableMap(documents);
  }

  private static byte[] resource(String name) {
    try (InputStream in = ControlDocuments.class.getResourceAsStream(name)) {
      demand(in != null, name, "is missing");
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static void demand(boolean met, String name, String fault) {
    if (!met) {
      throw new IllegalStateException(
          "SCORM control document "
              + name
              + " "
              + fault
              + "; run 'npm ci --ignore-scripts' in packager/core and build again");
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
