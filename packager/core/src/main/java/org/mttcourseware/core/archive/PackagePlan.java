// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mttcourseware.core.format.PackageFormat;
import org.mttcourseware.core.render.Build;

/** What a request comes to: each package with its name, before anything is written. */
final class PackagePlan {
  private PackagePlan() {}

  /** A package to be written from {@code builds}, which differ in language alone. */
  record Planned(PackageFormat format, List<Build> builds) {
    /** Returns the build that names the package. */
    Build first() {
      return builds.get(0);
    }

    /** Returns the language's tag, or {@code mul}, ISO 639 for several. */
    String language() {
      return format.allLanguages() ? "mul" : first().language().tag();
    }

    /** Returns the name of the file. */
    String file() {
      String adaptation = first().edition().adaptationId();
      List<String> parts = new ArrayList<>(List.of(first().id()));
      if (!adaptation.isEmpty()) {
        parts.add(adaptation);
      }
      parts.add(language());
      parts.add(format.id());
      parts.add(first().edition().head().version());
      String marking = first().edition().restriction().map(PackagePlan::inName).orElse("");
      return String.join("-", parts) + marking + "." + format.extension();
    }
  }

  /** A package that not everybody may read says so wherever its file lies. */
  private static String inName(String marking) {
    return "." + marking.replace(' ', '-');
  }

  /** Returns the packages that {@code request} wants of {@code programmeBuilds}, in order. */
  static List<Planned> of(List<Build> programmeBuilds, PackageRequest request) {
    List<Planned> plan = new ArrayList<>();
    for (PackageFormat format : request.formats()) {
      if (format.needs(request.to()).isPresent()) {
        continue;
      }
      for (List<Build> together : grouped(programmeBuilds, format)) {
        plan.addAll(planned(format, together, request));
      }
    }
    demandDistinctNames(plan);
    return plan;
  }

  /** The builds that go into one package: each alone, or all languages of an adaptation. */
  private static List<List<Build>> grouped(List<Build> builds, PackageFormat format) {
    if (!format.allLanguages()) {
      return builds.stream().map(List::of).toList();
    }
    Map<String, List<Build>> byAdaptation = new LinkedHashMap<>();
    for (Build build : builds) {
      byAdaptation
          .computeIfAbsent(build.edition().adaptationId(), id -> new ArrayList<>())
          .add(build);
    }
    return List.copyOf(byAdaptation.values());
  }

  private static List<Planned> planned(
      PackageFormat format, List<Build> builds, PackageRequest request) {
    // A package of all languages is for a server that picks from the whole: parts only if named.
    boolean eachPart = request.isEverything() && !format.allLanguages();
    Map<String, List<Build>> byScope = new LinkedHashMap<>();
    for (Build build : builds) {
      for (Build part : parts(build, request, eachPart)) {
        if (!format.scopes().contains(part.scope()) || !format.applies(part)) {
          continue;
        }
        byScope
            .computeIfAbsent(part.scope().word() + " " + part.id(), key -> new ArrayList<>())
            .add(part);
      }
    }
    return byScope.values().stream().map(parts -> new Planned(format, parts)).toList();
  }

  private static List<Build> parts(Build build, PackageRequest request, boolean eachPart) {
    List<Build> parts = new ArrayList<>();
    if (request.isEverything()) {
      parts.add(build);
    }
    build.edition().modules().stream()
        .filter(module -> eachPart || request.modules().contains(module.id()))
        .forEach(module -> parts.add(build.of(module)));
    build.segments().stream()
        .filter(segment -> eachPart || request.segments().contains(segment.segment().id()))
        .forEach(segment -> parts.add(build.of(segment)));
    return parts;
  }

  private static void demandDistinctNames(List<Planned> plan) {
    Set<String> names = new HashSet<>();
    for (Planned planned : plan) {
      if (!names.add(planned.file())) {
        throw new IllegalArgumentException(
            "two packages would be called " + planned.file() + ": ids must differ");
      }
    }
  }
}
