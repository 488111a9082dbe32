// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.PCont;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.translate.Piece;
import org.mttcourseware.core.translate.Refused;
import org.mttcourseware.core.translate.Remark;
import org.mttcourseware.core.translate.State;

/**
 * Reads XLIFF 2 as any tool writes it: units in one segment or many, marks as pairs or as single
 * ends, annotations added, white space set anew.
 *
 * @param target the language of the translations
 * @param sheets one for each file in it
 */
public record XliffIn(Language source, Language target, List<Sheet> sheets) {
  /** Far above any honest delivery of one module. */
  private static final long LARGEST = 50_000_000;

  public XliffIn {
    sheets = List.copyOf(sheets);
  }

  /**
   * Reads {@code file}.
   *
   * @throws Refused when it is no XLIFF 2, is broken, holds what could do harm, or has a unit twice
   * @throws IOException when the disk fails
   */
  public static XliffIn read(Path file) throws IOException, Refused {
    String name = file.toString();
    if (Files.size(file) > LARGEST) {
      throw refusal(name, 1, "this file is too large", "send one module at a time");
    }
    byte[] bytes = Files.readAllBytes(file);
    XmlPlaces places = XmlPlaces.of(bytes, name);
    return new Maker(name, places).read(bytes);
  }

  private static Refused refusal(String file, int line, String message, String mend) {
    return new Refused(List.of(new Remark(new Position(file, line, 1), message, mend)));
  }

  /** Collects what one file holds. */
  private static final class Maker {
    private final String file;
    private final XmlPlaces places;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<Sheet.Entry> entries = new ArrayList<>();
    private String path = "";
    private int unit;
    private Language source = new Language("");
    private Language target = new Language("");

    Maker(String file, XmlPlaces places) {
      this.file = file;
      this.places = places;
    }

    XliffIn read(byte[] bytes) throws Refused {
      XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL);
      try {
        reader.open(new ByteArrayInputStream(bytes));
        while (reader.hasNext()) {
          take(reader.next());
        }
      } catch (XLIFFException | IllegalArgumentException | IllegalStateException broken) {
        throw refusal(
            file,
            unit == 0 ? 1 : line(),
            "this breaks the rules of XLIFF: " + inOneLine(broken),
            "export it again from the tool that wrote it");
      } finally {
        reader.close();
      }
      return new XliffIn(source, target, sheets);
    }

    private void take(Event event) {
      if (event.isStartXliff()) {
        source = new Language(said(event.getStartXliffData().getSourceLanguage()));
        target = new Language(said(event.getStartXliffData().getTargetLanguage()));
      } else if (event.isStartFile()) {
        path = said(event.getStartFileData().getOriginal());
        entries = new ArrayList<>();
      } else if (event.isEndFile()) {
        sheets.add(new Sheet(path, entries));
      } else if (event.isUnit()) {
        unit++;
        entries.add(entry(event.getUnit()));
      }
    }

    private static String said(@Nullable String text) {
      return text == null ? "" : text;
    }

    private static String inOneLine(RuntimeException broken) {
      return said(broken.getMessage()).strip().replaceAll("\\s+", " ");
    }

    private int line() {
      return unit <= places.units().size() ? places.units().get(Math.max(unit - 1, 0)) : 1;
    }

    private Sheet.Entry entry(Unit found) {
      List<Piece> words = new ArrayList<>();
      for (Part part : found) {
        add(part.getSource(), words);
      }
      return new Sheet.Entry(
          found.getId(), line(), "", tidy(words), target(found), state(found), false);
    }

    /** A unit is translated where each of its segments is. */
    private @Nullable List<Piece> target(Unit found) {
      List<Piece> pieces = new ArrayList<>();
      boolean any = false;
      for (Part part : found.getTargetOrderedParts()) {
        boolean there = part.hasTarget();
        if (part.isSegment() && !there && !part.getSource().isEmpty()) {
          return null;
        }
        any |= there && !part.getTarget().isEmpty();
        add(there ? part.getTarget() : part.getSource(), pieces);
      }
      return any ? tidy(pieces) : null;
    }

    /** The least that any of its segments has come to. */
    private static State state(Unit found) {
      State least = State.FINAL;
      for (Segment segment : found.getSegments()) {
        State state =
            XliffOut.MACHINE.equals(segment.getSubState())
                    && segment.getState() == TargetState.INITIAL
                ? State.MACHINE
                : State.of(segment.getState().toString()).orElse(State.INITIAL);
        least = state.compareTo(least) < 0 ? state : least;
      }
      return least;
    }

    private static void add(Fragment fragment, List<Piece> pieces) {
      for (Object part : fragment) {
        if (part instanceof String words) {
          pieces.add(new Piece(Piece.Kind.WORDS, "", words));
        } else if (part instanceof CTag tag) {
          pieces.add(new Piece(kind(tag.getTagType()), tag.getId(), said(tag.getData())));
        } else if (part instanceof PCont content) {
          pieces.add(new Piece(Piece.Kind.WORDS, "", content.getCodedText()));
        }
      }
    }

    private static Piece.Kind kind(TagType type) {
      return switch (type) {
        case OPENING -> Piece.Kind.OPENING;
        case CLOSING -> Piece.Kind.CLOSING;
        case STANDALONE -> Piece.Kind.ALONE;
      };
    }

    /** White space is what XML makes of it: tools break lines where they like. */
    private static List<Piece> tidy(List<Piece> pieces) {
      List<Piece> tidy = new ArrayList<>();
      boolean space = true;
      for (Piece piece : pieces) {
        if (piece.mark()) {
          tidy.add(piece);
          space = false;
          continue;
        }
        String words = piece.written().replaceAll("[ \\t\\r\\n]+", " ");
        words = space ? words.stripLeading() : words;
        if (!words.isEmpty()) {
          tidy.add(new Piece(Piece.Kind.WORDS, "", words));
          space = words.endsWith(" ");
        }
      }
      int last = tidy.size() - 1;
      if (last >= 0 && !tidy.get(last).mark()) {
        tidy.set(last, new Piece(Piece.Kind.WORDS, "", tidy.get(last).written().stripTrailing()));
      }
      return tidy;
    }
  }

  /** Returns the marks of {@code pieces} with what each of them is written as, by kind and id. */
  static Map<String, String> marks(List<Piece> pieces) {
    Map<String, String> marks = new HashMap<>();
    pieces.stream()
        .filter(Piece::mark)
        .forEach(
            piece -> marks.put(piece.kind() + piece.id(), Objects.requireNonNull(piece.written())));
    return marks;
  }
}
