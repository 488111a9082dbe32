// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.util.Random;

/** Writes the text of a segment: pages with a picture, a table, a note and links, then a quiz. */
final class SegmentText {
  private final Course course;
  private final Prose prose;

  SegmentText(Course course, String language, Random random) {
    this.course = course;
    this.prose = new Prose(language, random);
  }

  String of(String module, int segment) {
    StringBuilder text = new StringBuilder();
    text.append("---\nid: ").append(module).append("-s").append(segment);
    text.append("\ntitle: ").append(prose.phrase(4)).append(' ').append(segment);
    text.append("\nminutes: 30\nself-study: 20\nlevel: practitioner\naudience: [first-line]\n");
    text.append("outcomes: [o1, o2]\nsources: [manual]\n---\n\n");
    for (int page = course.firstPage(segment); page < course.firstPage(segment + 1); page++) {
      page(text, page);
    }
    quiz(text, segment);
    return text.toString();
  }

  /** Returns the file name of the picture on {@code page}: one in five is not a drawing. */
  static String picture(int page) {
    return "p" + page + (page % 5 == 4 ? ".png" : ".svg");
  }

  private void page(StringBuilder text, int page) {
    text.append("# ").append(prose.phrase(3)).append(" {#p").append(page).append("}\n\n");
    paragraph(text, "A [figure](term:figure) is set beside its [baseline](term:baseline). ");
    text.append("![").append(prose.phrase(10)).append("](").append(picture(page));
    text.append(" \"").append(prose.phrase(5)).append("\")\n\n");
    paragraph(text, "**" + prose.phrase(3) + "** ");
    text.append("| ").append(prose.phrase(2)).append(" | ").append(prose.phrase(2));
    text.append(" |\n|---|---|\n");
    for (int row = 0; row < 4; row++) {
      text.append("| ").append(prose.phrase(3)).append(" | *").append(prose.phrase(4));
      text.append("* |\n");
    }
    text.append("\n> [!NOTE] ").append(prose.phrase(3)).append("\n> ");
    text.append(prose.paragraph(2)).append("\n\n");
    for (int item = 0; item < 4; item++) {
      text.append("- ").append(prose.sentence()).append('\n');
    }
    text.append('\n');
    paragraph(text, "");
    text.append("> [!TRAINER] 3 minutes\n> ").append(prose.paragraph(2)).append("\n\n");
  }

  private void paragraph(StringBuilder text, String begin) {
    text.append(begin).append(prose.paragraph(5)).append("\n\n");
  }

  private void quiz(StringBuilder text, int segment) {
    Questions questions = new Questions(prose);
    int count = course.questions(segment);
    text.append("# ").append(prose.phrase(2)).append(" {quiz graded pass=70 #test}\n\n");
    text.append(prose.sentence()).append("\n\n");
    for (int question = 0; question < count; question++) {
      int index = segment * count + question;
      text.append(questions.question(index, "o" + (1 + index % 2))).append('\n');
    }
  }
}
