// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Scope;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * IMS Common Cartridge 1.1 and 1.3: the segments taken apart into what every learning system has of
 * its own. Each page is a page without scripts, a quiz is an assessment in QTI 1.2.1, a reflection
 * a discussion, a link out a web link; all questions are in one bank. What plays in a browser
 * stands as text on its page. A cartridge reports nothing: the learning system does.
 */
final class CommonCartridge implements PackageFormat {
  private final CartridgeVersion version;

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
        build.scope() == Scope.PROGRAMME
            ? CourseFiles.modules(build).stream()
                .map(module -> module(build, module, contents))
                .toList()
            : segments(build, contents);
    contents.closeBank(Identifiers.manifest(build));
    return contents.with(
        CartridgeManifest.of(version, "IMS Common Cartridge", build, items, contents.resources()));
  }

  private CartridgeItem module(Build build, Module module, CartridgeContents contents) {
    return CartridgeItem.folder(
        contents.identifier("ITEM-module", module.id()),
        module.title(),
        segments(build.of(module), contents));
  }

  private List<CartridgeItem> segments(Build build, CartridgeContents contents) {
    List<SegmentBuild> segments = build.segments();
    return segments.stream()
        .map(segment -> new CartridgeSegment(version, build, segment, contents).layOut())
        .toList();
  }
}
