// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

/**
 * How much an archive may hold. All of it is counted while reading; what headers say is not
 * believed.
 *
 * @param files the most files
 * @param largestFile the most bytes of one file, unpacked
 * @param sum the most bytes of all files, unpacked
 * @param ratio how many times its own size an archive may unpack to
 * @param text the most bytes of a page, a key or {@code catalogue.json}
 */
public record ArchiveLimits(int files, long largestFile, long sum, int ratio, int text) {
  private static final int MEGABYTE = 1024 * 1024;

  /** Returns the limits of a service that takes archives of {@code megabytes}. */
  public static ArchiveLimits ofUpload(int megabytes) {
    long upload = (long) megabytes * MEGABYTE;
    return new ArchiveLimits(20_000, upload, 4 * upload, 100, 8 * MEGABYTE);
  }
}
