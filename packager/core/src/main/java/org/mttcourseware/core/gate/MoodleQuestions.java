// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.core.gate.grammar.XmlNode;

/** Moodle's question XML: one file, no archive. */
final class MoodleQuestions implements PackageKind {
  private static final int HEAD = 400;

  @Override
  public boolean recognises(PackageContents contents) throws IOException {
    if (contents.isArchive()) {
      return false;
    }
    byte[] whole = contents.whole();
    String head = new String(whole, 0, Math.min(HEAD, whole.length), StandardCharsets.UTF_8);
    return head.contains("<quiz");
  }

  @Override
  public Nature inspect(PackageContents contents, Findings findings) throws IOException {
    Optional<XmlNode> root = ControlFile.read(contents.whole(), "", findings);
    long questions = 0;
    if (root.isPresent()) {
      for (XmlNode question : root.get().each("question").toList()) {
        if (!question.attribute("type").equals("category")) {
          questions++;
          question(question, findings);
        }
      }
    }
    return new Nature("moodle-xml", "Moodle XML", "", List.of("questions: " + questions));
  }

  private static void question(XmlNode question, Findings findings) {
    String name = question.first("name").map(node -> node.textOf("text")).orElse("");
    boolean marked =
        question.attribute("type").matches("multichoice|truefalse|shortanswer|numerical");
    boolean scores =
        question.each("answer").anyMatch(answer -> positive(answer.attribute("fraction")));
    if (marked && !scores) {
      findings.add("PKG405", "", question, name);
    }
  }

  private static boolean positive(String fraction) {
    return fraction.matches("[0-9]+(\\.[0-9]+)?") && !fraction.matches("0+(\\.0+)?");
  }
}
