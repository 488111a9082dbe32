// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.archive.Comparison.Verdict;
import org.mttcourseware.core.archive.SegmentShape.ActivityShape;
import org.mttcourseware.core.archive.SegmentShape.PartShape;

/** Two versions of one segment, held against each other. */
final class ShapeComparison {
  private final List<String> reasons = new ArrayList<>();
  private Verdict verdict = Verdict.SAFE;

  ShapeComparison(SegmentShape old, SegmentShape fresh) {
    comparePages(old.pages(), fresh.pages());
    Map<String, ActivityShape> before = byId(old.activities(), ActivityShape::id);
    Map<String, ActivityShape> after = byId(fresh.activities(), ActivityShape::id);
    before.forEach((id, activity) -> compare(activity, after.get(id)));
    after.keySet().stream()
        .filter(id -> !before.containsKey(id))
        .forEach(id -> found(Verdict.RESUME_AFFECTING, "activity '" + id + "' is new"));
  }

  Verdict verdict() {
    return verdict;
  }

  List<String> reasons() {
    return List.copyOf(reasons);
  }

  private void comparePages(List<String> old, List<String> fresh) {
    for (String page : old) {
      if (!fresh.contains(page)) {
        found(Verdict.NEW_COURSE, "page '" + page + "' is missing, or has another id");
      }
    }
    for (String page : fresh) {
      if (!old.contains(page)) {
        found(Verdict.RESUME_AFFECTING, "page '" + page + "' is new: who had finished has not");
      }
    }
  }

  private void compare(ActivityShape old, @Nullable ActivityShape fresh) {
    String name = "activity '" + old.id() + "'";
    if (fresh == null) {
      found(Verdict.NEW_COURSE, name + " is missing, or has another id");
      return;
    }
    if (!old.kind().equals(fresh.kind())) {
      found(
          Verdict.NEW_COURSE,
          name + " was of the kind " + old.kind() + " and is now " + fresh.kind());
      return;
    }
    compareSettings(name, old.settings(), fresh.settings());
    Map<String, PartShape> before = byId(old.parts(), PartShape::id);
    Map<String, PartShape> after = byId(fresh.parts(), PartShape::id);
    before.forEach((id, part) -> compare(name + ": '" + id + "'", part, after.get(id)));
    after.keySet().stream()
        .filter(id -> !before.containsKey(id))
        .forEach(id -> found(Verdict.RESUME_AFFECTING, name + ": '" + id + "' is new"));
  }

  private void compare(String name, PartShape old, @Nullable PartShape fresh) {
    if (fresh == null) {
      found(Verdict.RESUME_AFFECTING, name + " was taken out, or has another id");
      return;
    }
    if (!old.kind().equals(fresh.kind())) {
      found(
          Verdict.RESUME_AFFECTING,
          name + " was of the kind " + old.kind() + " and is now " + fresh.kind());
      return;
    }
    compareSettings(name, old.settings(), fresh.settings());
    compareOptions(name, old.options(), fresh.options());
    boolean told = !old.right().isEmpty() && !fresh.right().isEmpty();
    if (told && !old.right().equals(fresh.right())) {
      found(Verdict.RESUME_AFFECTING, name + ": another answer is right, or leads elsewhere");
    }
  }

  private void compareOptions(String name, Map<String, String> old, Map<String, String> fresh) {
    if (!old.keySet().equals(fresh.keySet())) {
      found(Verdict.RESUME_AFFECTING, name + ": answers were added or taken out");
    } else if (old.keySet().stream().anyMatch(id -> moved(id, old, fresh))) {
      found(
          Verdict.RESUME_AFFECTING,
          name + ": answers stand in another order, so their ids have gone to other words");
    } else if (!List.copyOf(old.keySet()).equals(List.copyOf(fresh.keySet()))) {
      found(Verdict.RESUME_AFFECTING, name + ": answers stand in another order");
    }
  }

  /** Whether the words that {@code id} had are now those of another id. */
  private static boolean moved(String id, Map<String, String> old, Map<String, String> fresh) {
    String before = old.getOrDefault(id, "");
    String after = fresh.getOrDefault(id, "");
    return !before.equals(after) && fresh.containsValue(before) && old.containsValue(after);
  }

  private void compareSettings(String name, Map<String, String> old, Map<String, String> fresh) {
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(fresh.keySet());
    for (String setting : names) {
      String before = old.getOrDefault(setting, "");
      String after = fresh.getOrDefault(setting, "");
      if (!before.equals(after)) {
        found(
            Verdict.RESUME_AFFECTING,
            name + ": '" + setting + "' was '" + before + "' and is now '" + after + "'");
      }
    }
  }

  private void found(Verdict worse, String reason) {
    reasons.add(reason);
    if (worse.compareTo(verdict) > 0) {
      verdict = worse;
    }
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    all.forEach(one -> byId.putIfAbsent(id.apply(one), one));
    return byId;
  }
}
