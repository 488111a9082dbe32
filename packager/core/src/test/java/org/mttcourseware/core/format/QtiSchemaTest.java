// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mttcourseware.core.play.Programmes;
import org.mttcourseware.core.render.Build;

/** Every document of a QTI package is valid against the schema of its release. */
@PublishedSchemas.Needed
class QtiSchemaTest {
  private static final Map<String, CatalogSchema> COMPILED = new ConcurrentHashMap<>();

  private static Stream<Arguments> packages() {
    List<Build> builds =
        List.of(
            Builds.english(),
            Programmes.fixture("en"),
            Programmes.fixture("ar"),
            Programmes.real());
    return Stream.of("qti21", "qti30")
        .flatMap(id -> builds.stream().map(build -> Arguments.of(id, build)));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyDocumentIsValid(String format, Build build) {
    PackageFiles files = layOut(format, build);

    for (String path : files.byPath().keySet()) {
      if (path.endsWith(".xml")) {
        schema(format, path).assertValid(path, Texts.bytes(files, path));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"qti21", "qti30"})
  void aWrongDocumentWouldBeSeen(String format) {
    PackageFiles files = layOut(format, Programmes.fixture("en"));
    for (String path :
        List.of(
            "imsmanifest.xml",
            "items/basics-test_test_t-match.xml",
            "tests/basics-test_test.xml")) {
      String wrong = Texts.text(files, path).replaceFirst("identifier=", "identifyer=");

      assertThrows(
          AssertionError.class,
          () -> schema(format, path).assertValid(path, wrong.getBytes(StandardCharsets.UTF_8)),
          path);
    }
  }

  private static CatalogSchema schema(String format, String path) {
    boolean three = format.equals("qti30");
    String file;
    if (path.equals("imsmanifest.xml")) {
      file = three ? "qti-3.0/imsqtiv3p0_imscpv1p2_v1p0.xsd" : "qti-2.1/qtiv2p1_imscpv1p2_v1p0.xsd";
    } else {
      file = three ? "qti-3.0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd" : "qti-2.1/imsqti_v2p1.xsd";
    }
    String catalog = three ? "catalog-qti3.xml" : "catalog.xml";
    return COMPILED.computeIfAbsent(file, name -> new CatalogSchema(catalog, name));
  }

  private static PackageFiles layOut(String format, Build build) {
    return Formats.byId(format).orElseThrow().layOut(List.of(build));
  }
}
