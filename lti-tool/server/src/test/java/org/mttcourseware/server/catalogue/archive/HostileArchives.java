// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.catalogue.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.catalogue.Zip;
import org.mttcourseware.server.catalogue.archive.ArchiveFault.Reason;

/** Archives that must not be taken, each made from a good one by one fault. */
final class HostileArchives {
  private static final byte[] SOME = "something".getBytes(StandardCharsets.UTF_8);

  private HostileArchives() {}

  /** One archive: what is wrong, the reason to be given, and how it is made. */
  record Hostile(String name, Reason reason, Writer writer) {
    void write(Path file) throws IOException {
      writer.write(file);
    }
  }

  @FunctionalInterface
  interface Writer {
    void write(Path file) throws IOException;
  }

  static Stream<Hostile> all() {
    return Stream.of(paths(), contents(), documents(), bytes(), bombs()).flatMap(all -> all);
  }

  private static Stream<Hostile> paths() {
    return Stream.of(
        added("climbs out", Reason.BAD_PATH, "../evil.svg"),
        added("climbs out half-way", Reason.BAD_PATH, "en/../../evil.svg"),
        added("stays where it is", Reason.BAD_PATH, "en/./evil.svg"),
        added("absolute", Reason.BAD_PATH, "/etc/evil.svg"),
        added("a drive", Reason.BAD_PATH, "C:/evil.svg"),
        added("a stream of a file", Reason.BAD_PATH, "en/evil.svg:stream"),
        added("backslashes", Reason.BAD_PATH, "en\\..\\evil.svg"),
        added("an empty name", Reason.BAD_PATH, "en//evil.svg"),
        added("a folder", Reason.BAD_PATH, "en/evil/"),
        added("a device of Windows", Reason.BAD_PATH, "en/media/aux.svg"),
        added("ends in a dot", Reason.BAD_PATH, "en/media/evil.svg."),
        added("a line end", Reason.BAD_PATH, "en/media/evil\n.svg"),
        added("turns its direction", Reason.BAD_PATH, "en/media/\u202Egvs.html"),
        added("not normalised", Reason.BAD_PATH, "en/media/e\u0301.svg"),
        added("deeper than any", Reason.BAD_PATH, "en/" + "a/".repeat(20) + "evil.svg"),
        added("longer than any", Reason.BAD_PATH, "en/" + "a".repeat(300) + ".svg"),
        added("the same but for case", Reason.SAME_PATH, "EN/shared/MTT.css"),
        added("twice", Reason.SAME_PATH, "en/shared/mtt.css"),
        added("a file below a file", Reason.SAME_PATH, "en/shared/mtt.css/evil.svg"),
        made("a link", Reason.LINK, zip -> zip.add("en/media/link.svg", SOME, 0120777)),
        made("a folder by its mode", Reason.LINK, zip -> zip.add("en/media/f.svg", SOME, 0040755)));
  }

  private static Stream<Hostile> contents() {
    return Stream.of(
        added("a stranger at the top", Reason.STRANGE_FILE, "evil.svg"),
        added("a language not named", Reason.STRANGE_FILE, "fr/media/evil.svg"),
        added("a page not named", Reason.STRANGE_FILE, "en/evil/index.html"),
        added("a script among media", Reason.STRANGE_FILE, "en/media/evil.js"),
        added("a program", Reason.STRANGE_FILE, "en/media/evil.exe"),
        added("a key not named", Reason.STRANGE_FILE, "keys/en/evil.json"),
        changed("no document", Reason.NO_DOCUMENT, files -> files.remove("catalogue.json")),
        changed("a page missing", Reason.MISSING_FILE, f -> f.remove("ar/basics-all/index.html")),
        changed("a key missing", Reason.MISSING_FILE, f -> f.remove("keys/en/basics-all.json")),
        changed(
            "a film missing", Reason.MISSING_FILE, f -> f.remove("en/media/basics/all/gate.webm")),
        changed("no script", Reason.MISSING_FILE, f -> f.remove("en/shared/mtt.js")),
        changed(
            "a key that is none",
            Reason.KEY_UNREADABLE,
            f -> f.put("keys/en/basics-all.json", SOME)),
        changed(
            "a key too deep",
            Reason.KEY_UNREADABLE,
            f -> f.put("keys/en/basics-all.json", utf8("{\"a\":" + "[".repeat(3000)))));
  }

  private static Stream<Hostile> documents() {
    return Stream.of(
        document("not JSON", Reason.DOCUMENT_UNREADABLE, text -> "{{"),
        document(
            "nested 3,000 deep", Reason.DOCUMENT_UNREADABLE, text -> "{\"x\":" + "[".repeat(3000)),
        document(
            "another shape",
            Reason.OTHER_SCHEMA,
            text -> text.replaceFirst("\"schema\"\\s*:\\s*1", "\"schema\": 2")),
        document(
            "a field missing",
            Reason.DOCUMENT_UNREADABLE,
            text -> text.replaceFirst("\"programme\"", "\"other\"")),
        document(
            "a field twice",
            Reason.DOCUMENT_UNREADABLE,
            text -> text.replaceFirst("\\{", "{\"version\":\"1\",")),
        document(
            "a null", Reason.DOCUMENT_UNREADABLE, text -> text.replaceFirst("\"play\"", "null")),
        document(
            "a number for a list",
            Reason.DOCUMENT_UNREADABLE,
            text -> text.replaceFirst("\"audience\"\\s*:\\s*\\[[^\\]]*\\]", "\"audience\": 3")),
        document(
            "an id of markup",
            Reason.BAD_VALUE,
            text -> text.replaceFirst("\"play\"", "\"<script>\"")),
        document(
            "a version that is a path",
            Reason.BAD_VALUE,
            text -> text.replaceFirst("\"1.0.0\"", "\"../1\"")),
        document(
            "another direction", Reason.BAD_VALUE, text -> text.replaceFirst("\"rtl\"", "\"up\"")),
        document(
            "a language twice",
            Reason.BAD_VALUE,
            text ->
                text.replaceFirst(
                    "\"language\"\\s*:\\s*\"ar\",(\\s*\"modules\")", "\"language\":\"en\",$1")),
        document(
            "minus minutes",
            Reason.BAD_VALUE,
            text -> text.replaceFirst("\"minutes\"\\s*:\\s*", "\"minutes\": -")),
        document(
            "no languages",
            Reason.BAD_VALUE,
            text ->
                text.replaceFirst("(?s)\"languages\"\\s*:\\s*\\[.*\\]", "\"languages\": []")
                    .replaceFirst(
                        "(?s)\"languages\": \\[\\].*",
                        "\"languages\": [], \"programme\":\"play\",\"schema\":1,\"version\":\"1\"}")),
        document(
            "a page elsewhere",
            Reason.BAD_PATH,
            text -> text.replaceFirst("\"en/basics-all/index.html\"", "\"../index.html\"")),
        document(
            "a key elsewhere",
            Reason.BAD_PATH,
            text ->
                text.replaceFirst("\"keys/en/basics-all.json\"", "\"keys/en/basics-test.json\"")));
  }

  private static Stream<Hostile> bytes() {
    return Stream.of(
        new Hostile("nothing", Reason.NOT_A_ZIP, file -> Files.write(file, new byte[0])),
        new Hostile("a picture", Reason.NOT_A_ZIP, file -> Files.write(file, new byte[5_000])),
        cut(
            "cut off at the end",
            Reason.NOT_A_ZIP,
            bytes -> java.util.Arrays.copyOf(bytes, bytes.length - 10)),
        cut(
            "cut off at the start",
            Reason.DAMAGED,
            bytes -> java.util.Arrays.copyOfRange(bytes, 10, bytes.length)),
        cut("a byte changed", Reason.DAMAGED, HostileArchives::oneByteChanged),
        cut("says it has fewer files", Reason.DAMAGED, bytes -> counted(bytes, 3)),
        cut(
            "says it has more files than allowed",
            Reason.TOO_MANY_FILES,
            bytes -> counted(bytes, 60_000)),
        cut("locked", Reason.LOCKED, HostileArchives::locked));
  }

  private static Stream<Hostile> bombs() {
    return Stream.of(
        made("too many files", Reason.TOO_MANY_FILES, HostileArchives::hundred),
        made("a picture of 39 MB of zeros", Reason.BOMB, zip -> zip.zeros("en/media/evil.png", 38)),
        made(
            "a film larger than allowed",
            Reason.FILE_TOO_LARGE,
            zip -> zip.add("en/media/f.mp4", noise(41_000_000))),
        changed(
            "a page larger than allowed",
            Reason.FILE_TOO_LARGE,
            f -> f.put("en/basics-all/index.html", new byte[600_000])),
        changed(
            "a document larger than allowed",
            Reason.FILE_TOO_LARGE,
            f -> f.put("catalogue.json", new byte[600_000])),
        made(
            "films larger than allowed together",
            Reason.TOO_LARGE,
            zip ->
                zip.add("en/media/1.mp4", noise(31_000_000))
                    .add("en/media/2.mp4", noise(31_000_000))));
  }

  private static Hostile added(String name, Reason reason, String path) {
    return made(name, reason, zip -> zip.add(path, SOME));
  }

  private static Hostile made(String name, Reason reason, Consumer<Zip> evil) {
    return new Hostile(
        name,
        reason,
        file -> {
          Zip zip = new Zip().add(SampleCatalogues.files(SampleCatalogues.small()));
          evil.accept(zip);
          zip.write(file);
        });
  }

  private static Hostile changed(String name, Reason reason, Consumer<Map<String, byte[]>> evil) {
    return new Hostile(
        name,
        reason,
        file -> {
          Map<String, byte[]> files = SampleCatalogues.files(SampleCatalogues.small());
          evil.accept(files);
          new Zip().add(files).write(file);
        });
  }

  private static Hostile document(String name, Reason reason, UnaryOperator<String> evil) {
    return changed(
        name,
        reason,
        files ->
            files.computeIfPresent(
                "catalogue.json",
                (path, text) -> utf8(evil.apply(new String(text, StandardCharsets.UTF_8)))));
  }

  private static Hostile cut(String name, Reason reason, UnaryOperator<byte[]> evil) {
    return new Hostile(
        name,
        reason,
        file -> Files.write(file, evil.apply(Files.readAllBytes(SampleCatalogues.small()))));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] oneByteChanged(byte[] archive) {
    archive[archive.length / 2] ^= 1;
    return archive;
  }

  private static byte[] counted(byte[] archive, int files) {
    ByteBuffer.wrap(archive)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(archive.length - 14, (short) files)
        .putShort(archive.length - 12, (short) files);
    return archive;
  }

  private static byte[] locked(byte[] archive) {
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int directory = bytes.getInt(archive.length - 6);
    return bytes.putShort(directory + 8, (short) (bytes.getShort(directory + 8) | 1)).array();
  }

  private static void hundred(Zip zip) {
    for (int i = 0; i < 100; i++) {
      zip.add("en/media/" + i + ".svg", SOME);
    }
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(1).nextBytes(noise);
    return noise;
  }
}
