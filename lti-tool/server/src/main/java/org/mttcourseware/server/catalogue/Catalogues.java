// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mttcourseware.core.format.CatalogueDocument;
import org.mttcourseware.server.academy.Audit;
import org.mttcourseware.server.catalogue.archive.ArchiveCheck;
import org.mttcourseware.server.catalogue.archive.ArchiveLimits;
import org.mttcourseware.server.catalogue.archive.CatalogueArchive;
import org.mttcourseware.server.store.AcademyId;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.store.RandomIds;

/** The catalogues that were taken, each whole in the database. */
public final class Catalogues {
  private final Database database;
  private final Clock clock;
  private final ArchiveLimits limits;
  private final Documents documents;
  private final Audit audit;

  /** Makes the door to the catalogues of {@code database}. */
  public Catalogues(Database database, Clock clock, ArchiveLimits limits) {
    this.database = database;
    this.clock = clock;
    this.limits = limits;
    this.documents = new Documents(database);
    this.audit = new Audit(clock);
  }

  /**
   * Stores what a command brings; see {@link #add(AcademyId, Path, String)}.
   *
   * @throws IOException if the disk fails
   */
  public Added add(AcademyId owner, Path archive) throws IOException {
    return add(owner, archive, Audit.COMMAND);
  }

  /**
   * Looks at {@code archive} and stores it for {@code owner} if all is right with it.
   *
   * @param actor who brings it, for the log
   * @throws IOException if the disk fails
   */
  public Added add(AcademyId owner, Path archive, String actor) throws IOException {
    ArchiveCheck check = CatalogueArchive.check(archive, limits);
    if (check instanceof ArchiveCheck.Refused refused) {
      return new Added.Refused(refused.fault());
    }
    ArchiveCheck.Sound sound = (ArchiveCheck.Sound) check;
    try {
      return database.of(owner, rows -> store(rows, sound, archive, actor));
    } catch (UncheckedIOException disk) {
      throw disk.getCause();
    }
  }

  private Added store(AcademyRows rows, ArchiveCheck.Sound sound, Path archive, String actor) {
    String id = RandomIds.id();
    if (insert(rows, id, sound) == 0) {
      return alreadyThere(rows, sound.sha256(), actor);
    }
    try {
      ArchiveChunks.store(rows, id, archive);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
    Version version = version(rows, id).orElseThrow();
    audit.write(rows, actor, "catalogue.act-added", version.name());
    boolean sameNumber =
        versions(rows).stream()
            .filter(other -> other.withdrawn().isEmpty() && !other.id().equals(id))
            .anyMatch(
                other ->
                    other.key().equals(version.key()) && other.number().equals(version.number()));
    return new Added.Stored(version, sameNumber);
  }

  private int insert(AcademyRows rows, String id, ArchiveCheck.Sound sound) {
    CatalogueDocument document = sound.document();
    return rows.update(
            "insert into catalogue (id, academy, programme, adaptation, version, title, document,"
                + " sha256, bytes, uploaded_at) values (:id, :academy, :programme, :adaptation,"
                + " :version, :title, :document, :sha256, :bytes, :now) on conflict do nothing")
        .bind("id", id)
        .bind("programme", document.programme())
        .bind("adaptation", document.adaptation())
        .bind("version", document.version())
        .bind("title", document.languages().get(0).title())
        .bind("document", sound.text())
        .bind("sha256", sound.sha256())
        .bind("bytes", sound.bytes())
        .bind("now", clock.instant())
        .execute();
  }

  /** What is brought again is wanted again. */
  private Added alreadyThere(AcademyRows rows, String sha256, String actor) {
    int restored =
        rows.update(
                "update catalogue set withdrawn_at = null where academy = :academy"
                    + " and sha256 = :sha256 and withdrawn_at is not null")
            .bind("sha256", sha256)
            .execute();
    Version there =
        rows.query(
                "select "
                    + Version.COLUMNS
                    + " from catalogue where academy = :academy and sha256 = :sha256")
            .bind("sha256", sha256)
            .map((row, context) -> Version.of(row))
            .one();
    if (restored == 1) {
      audit.write(rows, actor, "catalogue.act-brought-back", there.name());
    }
    return new Added.AlreadyThere(there, restored == 1);
  }

  /** Returns what {@code owner} brought, the newest first, with what was withdrawn. */
  public List<Version> versions(AcademyId owner) {
    return database.of(owner, Catalogues::versions);
  }

  static List<Version> versions(AcademyRows rows) {
    return rows.query(
            "select "
                + Version.COLUMNS
                + " from catalogue where academy = :academy"
                + " order by programme, adaptation, uploaded_at desc, id")
        .map((row, context) -> Version.of(row))
        .list();
  }

  /** Returns the version {@code id} if it is of the academy whose rows these are. */
  static Optional<Version> version(AcademyRows rows, String id) {
    return rows.query(
            "select " + Version.COLUMNS + " from catalogue where academy = :academy and id = :id")
        .bind("id", id)
        .map((row, context) -> Version.of(row))
        .findOne();
  }

  /**
   * Returns what is in the version {@code id}, whoever owns it: for works and shelves, which hold
   * an id that their academy may see.
   */
  public Optional<Catalogue> read(String id) {
    return documents.of(id);
  }
}
