// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mttcourseware.server.web.RefusedException;

/** Takes a file that a form carries, straight to the disk: none of it waits in memory. */
final class Upload {
  private static final String FIELD = "file";
  private static final long MEGABYTE = 1024 * 1024;
  private static final String MULTIPART = "org.eclipse.jetty.multipartConfig";

  private final Path folder;
  private final int megabytes;

  /**
   * Takes uploads of at most {@code megabytes}, and keeps them in {@code folder} while they are
   * looked at.
   */
  Upload(Path folder, int megabytes) {
    this.folder = folder;
    this.megabytes = megabytes;
  }

  int megabytes() {
    return megabytes;
  }

  /** Looks at the file that was brought. */
  @FunctionalInterface
  interface Taker<T> {
    T take(Path file) throws IOException;
  }

  /** Returns what {@code taker} makes of the file; nothing if none was chosen. */
  <T> Optional<T> take(Context context, Taker<T> taker) throws IOException {
    try (WorkFolder work = WorkFolder.make(folder)) {
      Path file = work.path("upload");
      return receive(context.req(), work.path("."), file)
          ? Optional.of(taker.take(file))
          : Optional.empty();
    }
  }

  private boolean receive(HttpServletRequest request, Path place, Path file) throws IOException {
    long most = megabytes * MEGABYTE;
    if (request.getContentLengthLong() > most + MEGABYTE) {
      throw tooLarge();
    }
    request.setAttribute(
        MULTIPART,
        new MultipartConfigElement(
            place.toAbsolutePath().normalize().toString(), most, most + MEGABYTE, 0));
    try {
      Part part = request.getPart(FIELD);
      if (part == null || part.getSize() == 0) {
        return false;
      }
      part.write(file.toAbsolutePath().toString());
      return true;
    } catch (EOFException gone) {
      throw new RefusedException(400, "catalogue.upload-lost");
    } catch (ServletException | IllegalStateException broken) {
      throw isAboutSize(broken) ? tooLarge() : new RefusedException(400, "web.malformed");
    }
  }

  /** The server says that a part is too large as the innermost of several causes. */
  private static boolean isAboutSize(Throwable broken) {
    Throwable cause = broken;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof IllegalStateException;
  }

  private RefusedException tooLarge() {
    return new RefusedException(413, "catalogue.upload-too-large", megabytes);
  }
}
