// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of learners who are in the middle of a course when a new version takes its place.
 *
 * @param segments each segment with its verdict, by name
 */
public record Comparison(List<SegmentVerdict> segments) {
  public Comparison {
    segments = List.copyOf(segments);
  }

  /** How far a change goes; the later, the further. */
  public enum Verdict {
    SAFE("safe"),
    RESUME_AFFECTING("resume-affecting"),
    NEW_COURSE("new course");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** Returns the verdict in words. */
    public String words() {
      return words;
    }
  }

  /**
   * What the new version means for one segment.
   *
   * @param name its id with language and adaptation
   * @param reasons in sentences; empty where it is safe
   */
  public record SegmentVerdict(String name, Verdict verdict, List<String> reasons) {
    public SegmentVerdict {
      reasons = List.copyOf(reasons);
    }
  }

  /** Returns the verdict on the whole: that of its worst segment. */
  public Verdict verdict() {
    return segments.stream()
        .map(SegmentVerdict::verdict)
        .max(Verdict::compareTo)
        .orElse(Verdict.SAFE);
  }

  /**
   * Compares two builds or packages: an {@code index.json}, its folder, or one package.
   *
   * @throws NotAPackageException if one of them is something else
   */
  public static Comparison of(Path before, Path after) throws IOException {
    Map<String, SegmentShape> old = PackageReader.read(before);
    Map<String, SegmentShape> fresh = PackageReader.read(after);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(fresh.keySet());
    List<SegmentVerdict> verdicts = new ArrayList<>();
    for (String name : names) {
      verdicts.add(verdict(name, old.get(name), fresh.get(name)));
    }
    return new Comparison(verdicts);
  }

  private static SegmentVerdict verdict(
      String name, @Nullable SegmentShape old, @Nullable SegmentShape fresh) {
    if (old == null) {
      return new SegmentVerdict(
          name, Verdict.RESUME_AFFECTING, List.of("the segment is new: there is more to complete"));
    }
    if (fresh == null) {
      return new SegmentVerdict(
          name, Verdict.NEW_COURSE, List.of("the segment is missing, or has another id"));
    }
    ShapeComparison comparison = new ShapeComparison(old, fresh);
    return new SegmentVerdict(name, comparison.verdict(), comparison.reasons());
  }
}
