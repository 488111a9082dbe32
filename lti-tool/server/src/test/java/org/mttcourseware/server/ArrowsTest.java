// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Holds the arrows of the service: features know what is to their left, and nothing points back.
 */
@AnalyzeClasses(
    packages = "org.mttcourseware.server",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.mttcourseware.server.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theGroundKnowsNoFeature =
      classes()
          .that()
          .resideInAnyPackage(
              "org.mttcourseware.server.store..",
              "org.mttcourseware.server.settings..",
              "org.mttcourseware.server.web..")
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("org.mttcourseware.server.store..")
                  .or(resideInAPackage("org.mttcourseware.server.settings.."))
                  .or(resideInAPackage("org.mttcourseware.server.web.."))
                  .or(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          resideInAPackage("org.mttcourseware.."))));

  @ArchTest
  static final ArchRule connectionsStayBehindTheDoor =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mttcourseware.server.store..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javax.sql..", "org.flywaydb..", "org.h2..", "org.postgresql..")
                  .or(assignableTo(java.sql.Connection.class))
                  .or(assignableTo(java.sql.Statement.class))
                  .or(assignableTo(org.jdbi.v3.core.Jdbi.class))
                  .or(assignableTo(org.jdbi.v3.core.Handle.class)));
}
