// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may use what. */
@AnalyzeClasses(
    packages = "org.mttcourseware.lti",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.mttcourseware.lti.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ROOT_USES_NOTHING_BELOW =
      classes()
          .that()
          .resideInAPackage("org.mttcourseware.lti")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.mttcourseware.lti", "org.jspecify..");

  @ArchTest
  static final ArchRule NIMBUS_ALONE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.crypto..",
              "com.nimbusds.jose..",
              "org.jspecify..",
              "org.mttcourseware.lti..");
}
