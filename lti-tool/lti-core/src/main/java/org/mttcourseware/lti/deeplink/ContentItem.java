// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.deeplink;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One thing that a teacher chose (Deep Linking 2.0, 3.2). */
public sealed interface ContentItem permits ContentItem.ResourceLinkItem, ContentItem.LinkItem {

  /** Returns the type's name in the standard. */
  String type();

  /** Returns the members of the item as the standard writes them. */
  Map<String, Object> toJson();

  /** How the platform should show it. */
  enum Show {
    PLATFORM_DECIDES,
    WINDOW,
    IFRAME
  }

  /** The column that the platform makes for a link; its maximum must be above zero. */
  record LineItemWish(
      double scoreMaximum,
      Optional<String> label,
      Optional<String> resourceId,
      Optional<String> tag) {
    public LineItemWish {
      if (!(scoreMaximum > 0) || Double.isInfinite(scoreMaximum)) {
        throw new IllegalArgumentException("a line item needs a maximum above 0: " + scoreMaximum);
      }
    }

    Map<String, Object> toJson() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("scoreMaximum", scoreMaximum);
      label.ifPresent(value -> json.put("label", value));
      resourceId.ifPresent(value -> json.put("resourceId", value));
      tag.ifPresent(value -> json.put("tag", value));
      return json;
    }
  }

  /**
   * A link that launches this tool. Put what it opens into {@code url} and into {@code custom}:
   * some platforms keep only one. No ids of users or courses there: links are copied.
   */
  record ResourceLinkItem(
      URI url,
      Optional<String> title,
      Optional<String> text,
      Map<String, String> custom,
      Optional<LineItemWish> lineItem,
      Show show)
      implements ContentItem {
    public ResourceLinkItem {
      custom = Map.copyOf(custom);
    }

    @Override
    public String type() {
      return "ltiResourceLink";
    }

    @Override
    public Map<String, Object> toJson() {
      Map<String, Object> json = ItemJson.start(this, url, title, text, show);
      if (!custom.isEmpty()) {
        json.put("custom", new java.util.TreeMap<>(custom));
      }
      lineItem.ifPresent(wish -> json.put("lineItem", wish.toJson()));
      return json;
    }
  }

  /** A plain web link. */
  record LinkItem(URI url, Optional<String> title, Optional<String> text, Show show)
      implements ContentItem {
    @Override
    public String type() {
      return "link";
    }

    @Override
    public Map<String, Object> toJson() {
      return ItemJson.start(this, url, title, text, show);
    }
  }
}
