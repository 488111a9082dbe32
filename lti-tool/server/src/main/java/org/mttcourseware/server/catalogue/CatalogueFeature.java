// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import org.mttcourseware.server.academy.Administration;
import org.mttcourseware.server.academy.MenuEntry;
import org.mttcourseware.server.store.Database;
import org.mttcourseware.server.web.Assets;
import org.mttcourseware.server.web.Feature;

/** Administrators' pages about catalogues. */
public final class CatalogueFeature implements Feature {
  private final AcademyCatalogues ofAcademy;
  private final SiteCatalogues ofSite;

  /** Makes the pages. */
  public CatalogueFeature(Administration administration, Database database, CatalogueParts parts) {
    Uploading uploading = new Uploading(parts.upload(), parts.catalogues());
    VersionPages versions = new VersionPages(administration, database, parts);
    this.ofAcademy = new AcademyCatalogues(administration, database, parts, uploading, versions);
    this.ofSite = new SiteCatalogues(administration, database, parts, uploading, versions);
    administration
        .pages()
        .add(new MenuEntry("/catalogues", "catalogue.menu", MenuEntry.Place.BOTH));
    administration.overview().add(new EmptyShelves());
  }

  @Override
  public void routes(RoutesConfig routes) {
    ofAcademy.routes(routes);
    ofSite.routes(routes);
  }

  @Override
  public Map<String, byte[]> assets() {
    return Map.of(
        "upload.js", Assets.resource("server/catalogue/upload.js"),
        "catalogue.css", Assets.resource("server/catalogue/catalogue.css"));
  }
}
