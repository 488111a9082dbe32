// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mttcourseware.core.model.Option;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.render.Content;

/**
 * Places on a picture, in pixels of it. Each right place counts and each wrong one is taken off, as
 * with several. The name of a place, which our pages list below the picture, is its label.
 */
record QtiHotspot(Question.Hotspot question) implements QtiShared {
  private static final Map<String, String> TYPES =
      Map.of(
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "webp", "image/webp");

  @Override
  public void declare(QtiXml xml) {
    QtiSeveral.declare(xml, options(), share());
  }

  @Override
  public void show(QtiXml xml) {
    Map.Entry<String, Content> picture = xml.picture(question.picture());
    PictureSize size = PictureSize.of(picture.getKey(), picture.getValue()).orElseThrow();
    xml.open("hotspotInteraction", "responseIdentifier", RESPONSE, "maxChoices", "0");
    QtiKind.prompt(xml, question);
    xml.object(
        question.picture().alt(),
        "data",
        xml.address(picture.getKey()),
        "type",
        type(picture.getKey()),
        "width",
        Integer.toString(size.width()),
        "height",
        Integer.toString(size.height()));
    for (Question.Region region : question.regions()) {
      xml.empty(
          "hotspotChoice",
          "identifier",
          Identifiers.answer(region.option().id()),
          "shape",
          "rect",
          "coords",
          coordinates(region, size),
          "hotspotLabel",
          QtiXml.plain(region.option().text()));
    }
    xml.close();
  }

  @Override
  public QtiShare share() {
    return QtiSeveral.share(question, options());
  }

  private List<Option> options() {
    return question.regions().stream().map(Question.Region::option).toList();
  }

  private static String coordinates(Question.Region region, PictureSize size) {
    return pixels(region.left(), size.width())
        + ","
        + pixels(region.top(), size.height())
        + ","
        + pixels(region.left() + region.width(), size.width())
        + ","
        + pixels(region.top() + region.height(), size.height());
  }

  private static long pixels(double percent, int of) {
    return Math.min(of, Math.round(percent * of / 100));
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
