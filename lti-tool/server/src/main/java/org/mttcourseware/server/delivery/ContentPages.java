// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.delivery;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.catalogue.CatalogueFile;
import org.mttcourseware.server.catalogue.CatalogueFiles;
import org.mttcourseware.server.launch.Frames;
import org.mttcourseware.server.web.RefusedException;

/**
 * Gives out the files of catalogues, {@code /content/{seal}/{path}}. What they hold was written by
 * others: the policy takes them their origin, all requests but those for their own files, and every
 * window around them that is not ours.
 */
final class ContentPages {
  private final CatalogueFiles files;
  private final ContentSeal seal;
  private final Frames frames;
  private final String toolOrigin;
  private final String contentOrigin;

  ContentPages(
      CatalogueFiles files,
      ContentSeal seal,
      Frames frames,
      String toolOrigin,
      String contentOrigin) {
    this.files = files;
    this.seal = seal;
    this.frames = frames;
    this.toolOrigin = toolOrigin;
    this.contentOrigin = contentOrigin;
  }

  void give(Context context) throws IOException {
    String sealed = context.pathParam("seal");
    ContentSeal.Access access = seal.open(sealed).orElseThrow(ContentPages::notFound);
    CatalogueFile file =
        files
            .read(access.catalogue(), context.pathParam("path"))
            .orElseThrow(ContentPages::notFound);
    headers(context, access, sealed, file);
    send(context, file);
  }

  private void headers(
      Context context, ContentSeal.Access access, String sealed, CatalogueFile file) {
    boolean page = file.type().startsWith("text/html");
    context.contentType(file.type());
    context.header("Content-Security-Policy", policy(access, sealed));
    // The window around it decides who may frame it; see the policy.
    context.removeHeader("X-Frame-Options");
    // A frame without an origin asks as a stranger does.
    context.header("Access-Control-Allow-Origin", "*");
    context.header("Cross-Origin-Resource-Policy", "cross-origin");
    // A page is asked for again soon: its policy names the LMSs, and those can change.
    context.header(
        "Cache-Control", page ? "private, max-age=300" : "private, max-age=172800, immutable");
    context.header("ETag", file.tag());
    context.header("Accept-Ranges", "bytes");
  }

  private String policy(ContentSeal.Access access, String sealed) {
    String own = contentOrigin + "/content/" + sealed + "/";
    List<String> around = frames.origins(access.academy());
    return "sandbox allow-scripts allow-forms allow-downloads allow-popups allow-modals;"
        + " default-src 'none'; script-src "
        + own
        + "; style-src "
        + own
        + "; img-src data: "
        + own
        + "; media-src "
        + own
        + "; font-src "
        + own
        + "; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors "
        + toolOrigin
        + (around.isEmpty() ? "" : " " + String.join(" ", around));
  }

  private static void send(Context context, CatalogueFile file) throws IOException {
    if (file.tag().equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    Optional<ByteRange> range = ByteRange.of(context.header("Range"), file.size());
    InputStream in = Files.newInputStream(file.file());
    if (range.isEmpty()) {
      context.result(in);
      return;
    }
    ByteRange asked = range.get();
    if (asked.isNone()) {
      in.close();
      context.status(416).header("Content-Range", "bytes */" + file.size());
      return;
    }
    in.skipNBytes(asked.from());
    context.status(206);
    context.header("Content-Range", asked.header(file.size()));
    context.result(new FilePart(in, asked.length()));
  }

  private static RefusedException notFound() {
    return new RefusedException(404, "web.not-found");
  }
}
