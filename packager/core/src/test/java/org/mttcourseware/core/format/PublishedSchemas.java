// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The schemas as their publishers give them, in {@code shared/schemas} beside the repository. They
 * may not be committed; where they are missing, tests that need them are left out and say so.
 */
final class PublishedSchemas implements ExecutionCondition {
  private static final Path FOLDER = folder();

  /** Marks a test that needs the published schemas. */
  @Retention(RetentionPolicy.RUNTIME)
  @ExtendWith(PublishedSchemas.class)
  @interface Needed {}

  /** Returns the bytes of {@code file}, such as {@code scorm12/ims_xml.xsd}. */
  static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns where {@code file} is. */
  static Path file(String file) {
    return FOLDER.resolve(file);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Files.isDirectory(FOLDER)) {
      return ConditionEvaluationResult.enabled("published schemas are in " + FOLDER);
    }
    System.err.println(
        "\n*** NOT TESTED: "
            + context.getDisplayName()
            + ": there are no published schemas in "
            + FOLDER
            + " ***\n");
    return ConditionEvaluationResult.disabled("no " + FOLDER);
  }

  private static Path folder() {
    Path module = Path.of("").toAbsolutePath();
    Path root = module;
    while (root.getParent() != null && !Files.isDirectory(root.resolve("packager/core"))) {
      root = root.getParent();
    }
    return root.resolve("../shared/schemas").normalize();
  }
}
