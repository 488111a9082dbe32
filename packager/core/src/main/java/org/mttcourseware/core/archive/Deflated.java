// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as an archive holds it, made once for all archives.
 *
 * @param stored whether {@code data} is the file itself, because deflating it gains nothing
 * @param compressedSize how many bytes {@code data} gives
 */
record Deflated(boolean stored, long crc, long size, long compressedSize, Data data) {
  /** Opens the bytes that go into the archive, from their beginning. */
  interface Data {
    InputStream open() throws IOException;
  }
}
