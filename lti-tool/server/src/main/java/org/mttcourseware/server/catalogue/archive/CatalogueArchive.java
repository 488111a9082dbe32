// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.mttcourseware.core.format.CatalogueDocument;
import org.mttcourseware.server.catalogue.archive.ArchiveFault.Reason;

/** A catalogue package, {@code .mtt}: looked at before it is taken, unpacked when it is wanted. */
public final class CatalogueArchive {
  static final String DOCUMENT = "catalogue.json";

  private CatalogueArchive() {}

  /**
   * Looks at all of {@code archive}, and unpacks nothing.
   *
   * @throws IOException if the disk fails; what is wrong with the archive is in the answer
   */
  public static ArchiveCheck check(Path archive, ArchiveLimits limits) throws IOException {
    try (ZipFiles files = ZipFiles.open(archive, limits)) {
      byte[] text = document(files);
      CatalogueDocument document = DocumentReader.read(text);
      DocumentRules.check(document);
      Layout layout = Layout.of(document);
      layout.check(files.paths());
      for (String path : files.paths()) {
        read(files, path, layout.isForTheServer(path));
      }
      return new ArchiveCheck.Sound(
          document, new String(text, StandardCharsets.UTF_8), sha256(archive), Files.size(archive));
    } catch (FaultException fault) {
      return new ArchiveCheck.Refused(fault.fault());
    }
  }

  private static byte[] document(ZipFiles files) throws IOException, FaultException {
    if (!files.paths().contains(DOCUMENT)) {
      throw new FaultException(Reason.NO_DOCUMENT);
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    files.copy(DOCUMENT, text);
    return text.toByteArray();
  }

  private static void read(ZipFiles files, String path, boolean key)
      throws IOException, FaultException {
    if (key) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      files.copy(path, text);
      DocumentReader.demandObject(path, text.toByteArray());
    } else {
      files.copy(path, OutputStream.nullOutputStream());
    }
  }

  /**
   * Unpacks {@code archive} below {@code folder}.
   *
   * @return the size of each file, by path
   * @throws IOException if the disk fails, or the archive is not the one that was looked at
   */
  public static Map<String, Long> unpack(Path archive, Path folder, ArchiveLimits limits)
      throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (ZipFiles files = ZipFiles.open(archive, limits)) {
      for (String path : files.paths()) {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
          files.copy(path, out);
        }
        sizes.put(path, Files.size(file));
      }
      return sizes;
    } catch (FaultException fault) {
      throw new IOException("a stored catalogue is damaged: " + fault.getMessage(), fault);
    }
  }

  /** Returns the SHA-256 of {@code file} in hexadecimal digits. */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every JDK has SHA-256", absent);
    }
    byte[] buffer = new byte[65_536];
    try (InputStream in = Files.newInputStream(file)) {
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        digest.update(buffer, 0, got);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
