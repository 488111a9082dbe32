// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;

/**
 * Makes each job aid fit its page: the letters of those that do not get smaller, step by step, down
 * to what can still be read at arm's length.
 */
final class JobAidFitting {
  private static final int LARGEST = 15;
  private static final int SMALLEST = 9;

  private JobAidFitting() {}

  static PrintedBook print(Build build, Press press) {
    List<JobAidBook.Aid> aids = JobAidBook.aids(build);
    String name = build.paper().words("paper.jobaids");
    List<Integer> sizes = new ArrayList<>(Collections.nCopies(aids.size(), LARGEST));
    while (true) {
      byte[] pdf = press.print(JobAidBook.of(build, aids, sizes, name));
      List<Integer> longer = longer(pdf, aids.size());
      List<Integer> shrinking = longer.stream().filter(aid -> sizes.get(aid) > SMALLEST).toList();
      if (shrinking.isEmpty()) {
        return new PrintedBook(
            new Content.Bytes(pdf), longer.stream().map(aid -> overflow(aids.get(aid))).toList());
      }
      shrinking.forEach(aid -> sizes.set(aid, sizes.get(aid) - 1));
    }
  }

  private static PrintedBook.Overflow overflow(JobAidBook.Aid aid) {
    return new PrintedBook.Overflow(aid.segment().segment().id(), aid.title());
  }

  /** Returns the aids that fill more than one page: each has a bookmark at its first. */
  private static List<Integer> longer(byte[] pdf, int count) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Integer> starts = new ArrayList<>();
      if (count > 0) {
        for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
          starts.add(document.getPages().indexOf(item.findDestinationPage(document)));
        }
      }
      starts.add(document.getNumberOfPages());
      List<Integer> longer = new ArrayList<>();
      for (int aid = 0; aid < count; aid++) {
        if (starts.get(aid + 1) - starts.get(aid) > 1) {
          longer.add(aid);
        }
      }
      return longer;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
