// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mttcourseware.core.render.Build;

/**
 * IMS Common Cartridge 1.1 and 1.3: the segments taken apart into what every learning system has of
 * its own. Each page is a page without scripts, a quiz is an assessment in QTI 1.2.1, a reflection
 * a discussion, a link out a web link; all questions are in one bank. What plays in a browser
 * stands as text on its page. A cartridge reports nothing: the learning system does.
 */
final class CommonCartridge implements PackageFormat {
  private final CartridgeVersion version;

  /** Lays out cartridges of {@code version}. */
  CommonCartridge(CartridgeVersion version) {
    this.version = version;
  }

  @Override
  public String id() {
    return version.id();
  }

  @Override
  public String extension() {
    return "imscc";
  }

  @Override
  public PackageFiles layOut(List<Build> builds, Destination to) {
    Build build = builds.get(0);
    CartridgeContents contents = new CartridgeContents(build.edition().head().id());
    List<CartridgeItem> items =
        new ArrayList<>(
            contents.inModules(
                build,
                segment ->
                    List.of(new CartridgeSegment(version, build, segment, contents).layOut())));
    items.add(about(build, contents));
    contents.closeBank(Identifiers.manifest(build));
    return contents.with(
        CartridgeManifest.of(version, "IMS Common Cartridge", build, items, contents.resources()));
  }

  private static CartridgeItem about(Build build, CartridgeContents contents) {
    return contents.add(
        CartridgeResource.Kind.WEB_CONTENT,
        CartridgeName.about(build.id()),
        build.paper().words("about.title"),
        build.coursePages().about(build, ""),
        Map.of());
  }
}
