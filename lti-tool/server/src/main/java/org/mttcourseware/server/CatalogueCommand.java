// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.server.academy.Academies;
import org.mttcourseware.server.academy.Academy;
import org.mttcourseware.server.catalogue.Added;
import org.mttcourseware.server.catalogue.CatalogueParts;
import org.mttcourseware.server.catalogue.Version;
import org.mttcourseware.server.catalogue.archive.ArchiveFault;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.settings.Settings;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mtt catalogue}: the administrator's pages about catalogues, for scripts. */
@Command(name = "catalogue", description = "Brings catalogues to the LTI tool, and lists them.")
final class CatalogueCommand {

  @Command(
      name = "add",
      description = "Checks a catalogue and stores it, for one academy or for the whole site.")
  int add(
      @Parameters(paramLabel = "FILE", description = "What 'mtt build --format catalogue' wrote.")
          Path file,
      @Option(
              names = "--academy",
              paramLabel = "A",
              defaultValue = "site",
              description = "The id of the academy whose it is (site: offered to all academies).")
          String academy,
      @Mixin DataOption data)
      throws IOException {
    Settings settings = data.settings();
    if (!Files.isReadable(file)) {
      throw new IOException(file + " cannot be read; is there such a file?");
    }
    try (Database database = Database.open(settings.database())) {
      Optional<AcademyId> owner = owner(database, academy);
      if (owner.isEmpty()) {
        System.err.println("mtt: there is no academy '" + academy + "'; see 'mtt academy list'");
        return Tool.WRONG_USAGE;
      }
      return add(parts(database, settings), owner.get(), file);
    }
  }

  private static int add(CatalogueParts parts, AcademyId owner, Path file) throws IOException {
    Added added = parts.catalogues().add(owner, file);
    if (added instanceof Added.Refused refused) {
      ArchiveFault fault = refused.fault();
      String sentence = Texts.in("en").text(fault.text(), fault.found().toArray());
      System.err.println("mtt: " + file + ": " + sentence);
      return Tool.FAULTY_INPUT;
    }
    if (added instanceof Added.Stored stored) {
      if (owner.equals(AcademyId.SITE)) {
        parts.offerIfNew(stored.version().key());
      }
      System.out.println("Stored " + stored.version().name());
    } else {
      System.out.println("This very catalogue was there already");
    }
    return 0;
  }

  @Command(name = "list", description = "Lists all catalogues: owner, programme, version, state.")
  int list(@Mixin DataOption data) throws IOException {
    Settings settings = data.settings();
    try (Database database = Database.open(settings.database())) {
      CatalogueParts parts = parts(database, settings);
      print(AcademyId.SITE, parts.catalogues().versions(AcademyId.SITE));
      for (Academy academy : new Academies(database, Clock.systemUTC()).all()) {
        print(academy.id(), parts.catalogues().versions(academy.id()));
      }
    }
    return 0;
  }

  private static void print(AcademyId owner, List<Version> versions) {
    for (Version version : versions) {
      System.out.printf(
          "%s  %s  %s  %s  %s%n",
          owner,
          (version.key().programme() + "/" + version.key().adaptation()).replaceAll("/$", ""),
          version.number(),
          version.uploaded(),
          version.withdrawn().isPresent() ? "withdrawn" : "");
    }
  }

  private static Optional<AcademyId> owner(Database database, String academy) {
    return AcademyId.isOne(academy)
        ? new Academies(database, Clock.systemUTC()).find(new AcademyId(academy)).map(Academy::id)
        : Optional.empty();
  }

  private static CatalogueParts parts(Database database, Settings settings) {
    int megabytes = settings.number(Setting.MTT_MAX_UPLOAD, 1, 3_500);
    return new CatalogueParts(database, settings.data(), megabytes, Clock.systemUTC());
  }
}
