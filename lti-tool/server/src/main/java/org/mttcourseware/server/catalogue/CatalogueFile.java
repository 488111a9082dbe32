// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.nio.file.Path;

/**
 * One file of a catalogue, on this instance's disk. It never changes.
 *
 * @param file where it is
 * @param type what a browser is told that it is
 * @param size in bytes
 * @param tag changes with the content, for {@code ETag}
 */
public record CatalogueFile(Path file, String type, long size, String tag) {}
