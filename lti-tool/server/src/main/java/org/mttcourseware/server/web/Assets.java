// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.mttcourseware.server.store.RandomIds;

/**
 * Scripts and styles of the tool's pages. Each has an address that changes with its content, so
 * that a browser may keep it for ever.
 */
public final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final Map<String, byte[]> byName = new HashMap<>();
  private final Map<String, String> urls = new HashMap<>();

  /** Adds {@code content} under {@code name}, such as {@code tool.css}. */
  public void add(String name, byte[] content) {
    String hash = RandomIds.hash(new String(content, StandardCharsets.ISO_8859_1)).substring(0, 16);
    byName.put(name, content.clone());
    urls.put(name, "/assets/" + hash + "/" + name);
  }

  /** Returns the resource {@code path} of the class path, such as {@code web/tool.css}. */
  public static byte[] resource(String path) {
    String name = "/org/mttcourseware/" + path;
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  /** Returns the address of {@code name}. */
  public String url(String name) {
    String url = urls.get(name);
    if (url == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return url;
  }

  void routes(RoutesConfig routes) {
    routes.get("/assets/{hash}/{name}", this::send);
  }

  private void send(Context context) {
    String name = context.pathParam("name");
    byte[] content = byName.get(name);
    if (content == null) {
      throw new RefusedException(404, "web.not-found");
    }
    context.contentType(
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    // The content's sandboxed frame has no origin: it may read what everybody may.
    context.header("Access-Control-Allow-Origin", "*");
    context.result(content);
  }
}
