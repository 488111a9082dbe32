// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.mttcourseware.core.format.CartridgeResource.Kind;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Reflection;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * Lays out a segment in a cartridge: its pages with quizzes and discussions between them, what it
 * is about, and the links that lead out of it.
 */
final class CartridgeSegment {
  private final CartridgeVersion version;
  private final Build build;
  private final SegmentBuild rendered;
  private final Segment segment;
  private final CartridgeContents contents;
  private final List<CartridgeItem> items = new ArrayList<>();
  private final Map<String, String> links = new LinkedHashMap<>();

  CartridgeSegment(
      CartridgeVersion version, Build build, SegmentBuild rendered, CartridgeContents contents) {
    this.version = version;
    this.build = build;
    this.rendered = rendered;
    this.segment = rendered.segment();
    this.contents = contents;
  }

  /** Adds the segment to the contents; returns the folder that holds it. */
  CartridgeItem layOut() {
    for (Page page : segment.pages()) {
      CartridgeText text = ofPage();
      page(page.id(), page.title(), text, text.page(page));
      page.activities().forEach(this::activity);
    }
    CartridgeText end = ofPage();
    page("end.about", build.paper().words("cartridge.about"), end, end.part("end"));
    furtherReading();
    return CartridgeItem.folder(
        contents.identifier("ITEM-segment", segment.id()), segment.title(), items);
  }

  private CartridgeText ofPage() {
    return CartridgeText.ofPage(version, build, rendered);
  }

  private void page(String part, String title, CartridgeText text, String body) {
    if (CartridgeText.isEmpty(body)) {
      return;
    }
    noteLinks(body);
    items.add(
        contents.add(
            Kind.WEB_CONTENT,
            CartridgeName.page(segment.id(), part),
            title,
            CartridgePage.of(segment.language(), title, text.whole("div", body)),
            text.media()));
  }

  private void activity(Activity activity) {
    if (activity instanceof Quiz quiz) {
      quiz(quiz);
    } else if (activity instanceof Reflection reflection) {
      reflection(reflection);
    } else {
      contents.omit(
          segment.id(), activity.id(), "stands as text on its page; scorm12 and web play it");
    }
  }

  private void quiz(Quiz quiz) {
    if (version.readByMoodle()) {
      // Moodle reads no instruction of an assessment.
      blocks(quiz.id() + ".before", quiz.title(), quiz.instruction());
    }
    CartridgeText text = CartridgeText.inXml(version, build, rendered);
    new CartridgeQuiz(contents, segment, quiz, text).layOut(version).ifPresent(items::add);
  }

  private void reflection(Reflection reflection) {
    CartridgeText text = CartridgeText.inXml(version, build, rendered);
    String task = text.blocks(reflection.task());
    noteLinks(task);
    items.add(
        contents.add(
            Kind.TOPIC,
            new CartridgeName("topic", segment.id(), reflection.id()),
            reflection.title(),
            DiscussionTopic.of(version, reflection.title(), text.whole("div", task)),
            text.media()));
    // To be opened after the discussion, not to be read in it.
    blocks(
        reflection.id() + ".model", build.paper().words("reflection.compare"), reflection.model());
  }

  private void blocks(String part, String title, List<Block> blocks) {
    CartridgeText text = ofPage();
    page(part, title, text, text.blocks(blocks));
  }

  private void noteLinks(String body) {
    for (Element link : Jsoup.parseBodyFragment(body).select("a[href~=^https?:]")) {
      links.putIfAbsent(link.attr("href"), link.text());
    }
  }

  private void furtherReading() {
    List<CartridgeItem> outside = new ArrayList<>();
    links.forEach((address, title) -> outside.add(link(address, title)));
    if (!outside.isEmpty()) {
      items.add(
          CartridgeItem.folder(
              contents.identifier("ITEM-links", segment.id()),
              build.paper().words("cartridge.further"),
              outside));
    }
  }

  private CartridgeItem link(String address, String words) {
    UUID id = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
    String title = words.isBlank() ? address : words;
    return contents.add(
        Kind.WEB_LINK,
        new CartridgeName("link", segment.id(), id.toString()),
        title,
        WebLink.of(version, title, address),
        Map.of());
  }
}
