// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the typesetter does not do for writing from right to left: it sets the columns of a table
 * from left to right, whatever the direction. So the cells of a row change places before, and their
 * tags change back afterwards, as a screen reader reads by tags.
 */
final class Direction {
  private static final String ROW = "TR";

  private Direction() {}

  /** Prepares a page: codes from left to right, rows in the order in which they are seen. */
  static void settle(Document page) {
    page.select("code:not([dir]), pre:not([dir])").forEach(code -> code.attr("dir", "ltr"));
    page.select("tr").stream().filter(Direction::isRightToLeft).forEach(Direction::turn);
  }

  /** Puts the tags of rows back into the order in which they are read. */
  static void restore(PDDocument document, Manuscript manuscript) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null && manuscript.language().direction().equals("rtl")) {
      restore(root);
    }
  }

  private static boolean isRightToLeft(Element element) {
    Element directed = element.closest("[dir]");
    return directed != null && directed.attr("dir").equals("rtl");
  }

  private static void turn(Element row) {
    List<Element> cells = new ArrayList<>(row.children());
    Collections.reverse(cells);
    cells.forEach(row::appendChild);
  }

  private static void restore(PDStructureNode node) {
    List<Object> kids = node.getKids();
    if (node instanceof PDStructureElement element && ROW.equals(element.getStructureType())) {
      List<Object> turned = new ArrayList<>(kids);
      Collections.reverse(turned);
      node.setKids(turned);
    }
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        restore(element);
      }
    }
  }
}
