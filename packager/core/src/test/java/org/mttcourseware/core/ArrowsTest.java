// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.mttcourseware.core.model.Programme;

/** Holds the arrows of the design: each points at what is used, and nothing points back. */
@AnalyzeClasses(
    packages = "org.mttcourseware.core",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
  @ArchTest
  static final ArchRule arrows =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("org.mttcourseware.core.model..")
          .layer("language")
          .definedBy("org.mttcourseware.core.language..")
          .layer("translate")
          .definedBy("org.mttcourseware.core.translate..")
          .layer("source")
          .definedBy("org.mttcourseware.core.source..")
          .layer("check")
          .definedBy("org.mttcourseware.core.check..")
          .layer("adapt")
          .definedBy("org.mttcourseware.core.adapt..")
          .layer("render")
          .definedBy("org.mttcourseware.core.render..")
          .layer("print")
          .definedBy("org.mttcourseware.core.print..")
          .layer("format")
          .definedBy("org.mttcourseware.core.format..")
          .layer("gate")
          .definedBy("org.mttcourseware.core.gate..")
          .layer("archive")
          .definedBy("org.mttcourseware.core.archive..")
          .whereLayer("translate")
          .mayOnlyBeAccessedByLayers("source", "check", "render", "adapt")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("check")
          .whereLayer("check")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("adapt")
          .mayOnlyBeAccessedByLayers("render", "print", "format", "archive")
          .whereLayer("render")
          .mayOnlyBeAccessedByLayers("print", "format", "archive")
          .whereLayer("print")
          .mayOnlyBeAccessedByLayers("format")
          .whereLayer("format")
          .mayOnlyBeAccessedByLayers("archive")
          .whereLayer("gate")
          .mayOnlyBeAccessedByLayers("archive")
          .whereLayer("archive")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.mttcourseware.core.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyCheckMakesAProgramme =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mttcourseware.core.check..")
          .should()
          .callConstructor(
              Programme.class,
              java.util.Map.class,
              java.util.Map.class,
              java.util.Map.class,
              java.util.Map.class,
              java.util.List.class);

  @ArchTest
  static final ArchRule aFormatKnowsNoMarkdown =
      noClasses()
          .that()
          .resideInAnyPackage("org.mttcourseware.core.render..", "org.mttcourseware.core.format..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.commonmark..");

  @ArchTest
  static final ArchRule coreKnowsNoMavenAndNoHttp =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.maven..", "java.net.http..", "com.sun.net.httpserver..");
}
