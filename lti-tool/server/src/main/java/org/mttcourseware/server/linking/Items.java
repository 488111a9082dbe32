// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mttcourseware.core.format.CatalogueDocument.ActivityEntry;
import org.mttcourseware.lti.deeplink.ContentItem;
import org.mttcourseware.lti.deeplink.ContentItem.LineItemWish;
import org.mttcourseware.lti.deeplink.ContentItem.ResourceLinkItem;
import org.mttcourseware.lti.deeplink.ContentItem.Show;

/**
 * Turns what was chosen into links. What a link opens stands in its address and in its custom
 * parameters, because some LMSs keep only one of them; nothing there names a course or a person, so
 * that a copied course works.
 */
final class Items {
  private final URI launch;
  private final Show show;

  /**
   * Makes links to the tool at {@code publicUrl}.
   *
   * @param targets how the LMS can show them: {@code iframe}, {@code window}
   */
  Items(URI publicUrl, List<String> targets) {
    this.launch = publicUrl.resolve("/lti/launch");
    this.show = show(targets);
  }

  private static Show show(List<String> targets) {
    if (targets.contains("iframe")) {
      return Show.IFRAME;
    }
    return targets.contains("window") ? Show.WINDOW : Show.PLATFORM_DECIDES;
  }

  ContentItem of(ItemKey key, Found found) {
    Optional<ActivityEntry> activity =
        found.segment().activities().stream()
            .filter(one -> one.id().equals(key.activity()))
            .findFirst();
    String title = activity.map(ActivityEntry::title).orElse("");
    String shown = title.isEmpty() ? found.segment().title() : title;
    int maximum = activity.map(ActivityEntry::maximum).orElse(found.maximum());
    Map<String, String> opens = opens(key);
    return new ResourceLinkItem(
        URI.create(launch + "?" + query(opens)),
        Optional.of(shown),
        Optional.of(String.join(" ", found.outcomes())).filter(text -> !text.isBlank()),
        opens,
        maximum > 0 ? Optional.of(column(key, shown, maximum)) : Optional.empty(),
        show);
  }

  private static LineItemWish column(ItemKey key, String label, int maximum) {
    String resource =
        key.activity().isEmpty() ? key.segment() : key.segment() + "/" + key.activity();
    return new LineItemWish(
        maximum, Optional.of(label), Optional.of(resource), Optional.of("grade"));
  }

  private static Map<String, String> opens(ItemKey key) {
    Map<String, String> opens = new LinkedHashMap<>();
    opens.put("programme", key.programme().programme());
    opens.put("adaptation", key.programme().adaptation());
    opens.put("segment", key.segment());
    opens.put("activity", key.activity());
    opens.values().removeIf(String::isEmpty);
    return opens;
  }

  private static String query(Map<String, String> opens) {
    return opens.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
