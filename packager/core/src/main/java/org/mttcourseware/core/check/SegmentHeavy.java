// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Comparator;
import java.util.List;
import org.mttcourseware.core.model.MediaFile;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** A segment weighs at most 2 MB, films apart. */
final class SegmentHeavy implements Rule {
  @Override
  public String code() {
    return "MTT315";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    for (Segment segment : draft.originalSegments()) {
      List<MediaFile> pictures =
          MediaPaths.in(MediaPaths.folder(draft.positions().of(segment).file()), draft).stream()
              .filter(media -> !MediaPaths.isFilm(media))
              .toList();
      long bytes = pictures.stream().mapToLong(MediaFile::bytes).sum();
      if (bytes > 2_000_000) {
        String largest =
            pictures.stream()
                .max(Comparator.comparingLong(MediaFile::bytes))
                .map(MediaFile::path)
                .orElse("");
        findings.add(code(), draft.positions().of(segment), MediaPaths.size(bytes), largest);
      }
    }
  }
}
