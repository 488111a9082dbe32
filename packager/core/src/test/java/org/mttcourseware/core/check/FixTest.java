// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mttcourseware.core.source.SourceReader;

class FixTest {
  @TempDir Path temp;
  private Path root;

  @BeforeEach
  void makeGoodSources() throws IOException {
    root = temp.toRealPath();
    Fixture.GOOD.found(root);
  }

  @Test
  void writesIdsOfPagesQuestionsAndScenesIntoTheirHeadings() throws IOException {
    Path chain = without("chain/segment.md", " {#weak}", " #q-first", " #think");
    Path interview = without("doing/interview.md", " {#angry}");

    List<Path> changed = Fix.apply(SourceReader.read(root));

    assertEquals(List.of(chain, interview), changed);
    String text = Files.readString(chain);
    assertLine("# Weak links {#weak-links}", text);
    assertLine("# Think it over {reflection #think-it-over}", text);
    assertLine("## Which link is first? {choice outcome=o1 #which-link-is-first}", text);
    assertLine("# Anger {#anger}", Files.readString(interview));
  }

  @Test
  void writesTheIdOfAnActivityIntoItsHead() throws IOException {
    Path teach = without("doing/teach.md", "id: teach\n");

    Fix.apply(SourceReader.read(root));

    assertTrue(Files.readString(teach).startsWith("---\nid: teach-it\nkind: teachback\n"));
  }

  @Test
  void keepsEndsOfLinesAndByteOrderMark() throws IOException {
    Path chain = without("chain/segment.md", " {#weak}");
    String windows = "\uFEFF" + Files.readString(chain).replace("\n", "\r\n") + "no end of line";
    Files.writeString(chain, windows);

    Fix.apply(SourceReader.read(root));

    assertEquals(
        windows.replace("# Weak links\r\n", "# Weak links {#weak-links}\r\n"),
        Files.readString(chain));
  }

  @Test
  void makesIdsThatNothingInTheSegmentHas() throws IOException {
    Path chain = without("chain/segment.md", " {#weak}", " #q-protection");
    replace(chain, "# Weak links", "# Q first");
    replace(chain, "## Who may ask for protection?", "## Кто может просить о защите?");

    Fix.apply(SourceReader.read(root));

    String text = Files.readString(chain);
    assertLine("# Q first {#q-first-2}", text);
    assertLine("## Кто может просить о защите? {choice outcome=o2 #question-1}", text);
  }

  @Test
  void leavesGoodSourcesAlone() throws IOException {
    Path chain = root.resolve("modules/identity/chain/segment.md");
    byte[] before = Files.readAllBytes(chain);

    assertEquals(List.of(), Fix.apply(SourceReader.read(root)));
    assertArrayEquals(before, Files.readAllBytes(chain));
  }

  @Test
  void leavesNothingToFix() throws IOException {
    without("chain/segment.md", " {#weak}", " #q-first", " #think", " #q-protection");

    Fix.apply(SourceReader.read(root));

    assertEquals(List.of(), Checker.check(SourceReader.read(root)).problems());
  }

  private Path without(String path, String... texts) throws IOException {
    Path file = root.resolve("modules/identity").resolve(path);
    for (String text : texts) {
      replace(file, text, "");
    }
    return file;
  }

  private static void replace(Path file, String text, String other) throws IOException {
    String whole = Files.readString(file);
    assertEquals(2, whole.split(java.util.regex.Pattern.quote(text), -1).length, text);
    Files.writeString(file, whole.replace(text, other), StandardCharsets.UTF_8);
  }

  private static void assertLine(String line, String text) {
    assertEquals(
        List.of(line), text.lines().filter(written -> written.equals(line)).toList(), text);
  }
}
