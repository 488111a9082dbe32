// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mttcourseware.core.model.LmsProfile;
import org.mttcourseware.core.play.Programmes;

/** One document of each kind that a cartridge holds, as files to read. */
class CartridgeGoldenTest {
  private static final Destination SOMEWHERE =
      new Destination(LmsProfile.GENERIC, Optional.of(URI.create("https://tool.example.org")));

  @ParameterizedTest
  @CsvSource({
    "cc11, quiz.basics-all.try.xml",
    "cc11, topic.basics-all.think.xml",
    "cc13, quiz.basics-test.test.xml",
    "cc13, wiki_content/basics-test.where.html",
    "thincc, lti.basics-test.test.xml"
  })
  void documentsAreAsTheyWere(String format, String path) throws IOException {
    PackageFiles files =
        Formats.byId(format).orElseThrow().layOut(List.of(Programmes.fixture("en")), SOMEWHERE);

    GoldenTest.compare(GoldenTest.GOLDEN.resolve(format).resolve(path), Texts.text(files, path));
  }
}
