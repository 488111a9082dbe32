// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What every zip must be, whatever stands in it. */
final class ArchiveRules {
  private static final int MOST_ENTRIES = 50_000;
  private static final long LARGEST_SUM = 8L * 1024 * 1024 * 1024;
  private static final Pattern UNSAFE =
      Pattern.compile("/.*|.*[\\\\:\\x00-\\x1f].*|(.*/)?\\.{1,2}(/.*)?|.*//.*", Pattern.DOTALL);
  private static final Pattern LEFT_OVER =
      Pattern.compile("(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

  private ArchiveRules() {}

  /** Returns whether the archive is fit to be read at all. */
  static boolean inspect(PackageContents contents, Findings findings) throws IOException {
    List<ZipArchiveEntry> entries = contents.entries();
    long sum = entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    if (entries.size() > MOST_ENTRIES || sum > LARGEST_SUM) {
      findings.add("PKG109", "", entries.size() + " files with " + sum / (1024 * 1024) + " MB");
      return false;
    }
    Map<String, String> seen = new HashMap<>();
    boolean readable = true;
    for (ZipArchiveEntry entry : entries) {
      names(entry, seen, findings);
      readable &= method(entry, findings) && sound(contents, entry, findings);
    }
    return readable;
  }

  private static void names(ZipArchiveEntry entry, Map<String, String> seen, Findings findings) {
    String name = entry.getName();
    String bare = entry.isDirectory() ? name.replaceFirst("/$", "") : name;
    if (bare.isEmpty() || UNSAFE.matcher(bare).matches()) {
      findings.add("PKG104", name, name);
    }
    String other = seen.put(bare.toLowerCase(Locale.ROOT), name);
    if (other != null) {
      findings.add("PKG105", name, name, other);
    }
    if (LEFT_OVER.matcher(name).matches()) {
      findings.add("PKG108", name, name);
    }
    boolean ascii = name.chars().allMatch(letter -> letter < 0x80);
    if (!ascii && !entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      findings.add("PKG110", name, name);
    }
  }

  private static boolean method(ZipArchiveEntry entry, Findings findings) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      findings.add("PKG106", entry.getName(), entry.getName());
      return false;
    }
    if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      findings.add("PKG107", entry.getName(), entry.getName());
      return false;
    }
    return true;
  }

  /** Reads the file to its end and no further than it says it goes. */
  private static boolean sound(PackageContents contents, ZipArchiveEntry entry, Findings findings)
      throws IOException {
    if (entry.isDirectory()) {
      return true;
    }
    CRC32 crc = new CRC32();
    long size = 0;
    byte[] some = new byte[1 << 16];
    try (InputStream in = new CheckedInputStream(contents.open(entry.getName()), crc)) {
      for (int read = in.read(some); read >= 0 && size <= entry.getSize(); read = in.read(some)) {
        size += read;
      }
    } catch (IOException broken) {
      findings.add("PKG111", entry.getName(), entry.getName());
      return false;
    }
    if (size != entry.getSize() || crc.getValue() != entry.getCrc()) {
      findings.add("PKG111", entry.getName(), entry.getName());
      return false;
    }
    return true;
  }
}
