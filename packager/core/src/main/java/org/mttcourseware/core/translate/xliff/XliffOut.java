// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate.xliff;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.translate.Piece;
import org.mttcourseware.core.translate.State;

/** Writes sheets as XLIFF 2.1. The same sheets always make the same text. */
public final class XliffOut {
  static final String MACHINE = "mtt:machine";

  private XliffOut() {}

  /** Returns {@code sheets} as one document. */
  public static String write(List<Sheet> sheets, Language from, Language to) {
    StringWriter out = new StringWriter();
    try (XLIFFWriter writer = new XLIFFWriter()) {
      writer.setLineBreak("\n");
      writer.setUseIndentation(true);
      writer.setWithOriginalData(true);
      writer.create(out, from.tag(), to.tag());
      StartXliffData start = new StartXliffData("2.1");
      start.setSourceLanguage(from.tag());
      start.setTargetLanguage(to.tag());
      writer.writeStartDocument(start, null);
      for (int i = 0; i < sheets.size(); i++) {
        StartFileData file = new StartFileData("f" + (i + 1));
        file.setOriginal(sheets.get(i).path());
        writer.writeStartFile(file);
        sheets.get(i).entries().forEach(entry -> writer.writeUnit(unit(entry)));
        writer.writeEndFile();
      }
      writer.writeEndDocument();
    }
    return out.toString();
  }

  private static Unit unit(Sheet.Entry entry) {
    Unit unit = new Unit(entry.key());
    unit.addNote(new Note(entry.context()));
    if (entry.stale()) {
      unit.addNote(
          new Note("The original has changed since this was translated. Please look at it again."));
    }
    Segment segment = unit.appendSegment();
    fill(segment.getSource(), entry.source());
    List<Piece> target = entry.target();
    if (target != null) {
      fill(segment.setTarget(""), target);
      State state = entry.stale() || entry.state() == State.MACHINE ? State.INITIAL : entry.state();
      segment.setState(TargetState.valueOf(state.word().toUpperCase(Locale.ROOT)));
      if (entry.state() == State.MACHINE) {
        segment.setSubState(MACHINE);
      }
    }
    return unit;
  }

  private static void fill(Fragment fragment, List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece.kind()) {
        case WORDS -> fragment.append(piece.written());
        case OPENING -> {
          shown(fragment.openCodeSpan(piece.id(), piece.written()), piece);
        }
        case CLOSING -> fragment.closeCodeSpan(piece.id(), piece.written());
        case ALONE -> shown(fragment.appendCode(piece.id(), piece.written()), piece);
      }
    }
  }

  /** A translator sees what a mark holds: the digits of a code, the address of a link. */
  private static void shown(CTag tag, Piece piece) {
    tag.setCanDelete(false);
    tag.setCanCopy(false);
    if (piece.kind() == Piece.Kind.ALONE) {
      tag.setDisp(piece.written());
    }
  }
}
