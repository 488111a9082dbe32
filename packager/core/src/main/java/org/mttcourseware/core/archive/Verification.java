// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mttcourseware.core.model.Position;
import org.mttcourseware.core.model.Problem;
import org.mttcourseware.core.model.ProblemTexts;

/**
 * Whether a folder of packages is what was published: each package by its checksum in {@code
 * index.json}, the index by its signature.
 *
 * @param packages how many packages the index names and the folder holds as they were published
 * @param signed whether the signature was seen to hold under the key given
 * @param problems what is wrong
 */
public record Verification(int packages, boolean signed, List<Problem> problems) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST_SIGNATURE = 1000;

  public Verification {
    problems = List.copyOf(problems);
  }

  /** Returns whether nothing is wrong. */
  public boolean holds() {
    return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }

  /**
   * Looks at {@code folder}.
   *
   * @param key of whoever published the packages, if it is known
   * @throws IOException if the folder or its index cannot be read
   */
  public static Verification of(Path folder, Optional<PublicKey> key) throws IOException {
    return new Looking(folder).look(key);
  }

  private static final class Looking {
    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    Looking(Path folder) {
      this.folder = folder;
    }

    Verification look(Optional<PublicKey> key) throws IOException {
      byte[] index = Files.readAllBytes(folder.resolve(PackageIndex.NAME));
      boolean signed = signed(index, key);
      Set<String> named = new TreeSet<>();
      int whole = 0;
      for (JsonNode entry : entries(index)) {
        String file = entry.path("file").asText();
        if (file.isEmpty() || file.matches(".*[/\\\\:].*|\\.{1,2}") || !named.add(file)) {
          add("PKG707", PackageIndex.NAME, "it names the file '" + file + "'");
        } else if (isAsPublished(file, entry)) {
          whole++;
        }
      }
      others(named);
      return new Verification(whole, signed, problems.stream().sorted().toList());
    }

    private boolean signed(byte[] index, Optional<PublicKey> key) throws IOException {
      Path file = folder.resolve(IndexSignature.NAME);
      if (!Files.exists(file)) {
        key.ifPresent(given -> add("PKG705", IndexSignature.NAME));
        return false;
      }
      if (key.isEmpty()) {
        add("PKG706", IndexSignature.NAME);
        return false;
      }
      String line = "";
      if (Files.size(file) < LONGEST_SIGNATURE) {
        line = Files.readString(file, StandardCharsets.ISO_8859_1);
      }
      boolean holds = IndexSignature.holds(index, line, key.get());
      if (!holds) {
        add("PKG704", IndexSignature.NAME);
      }
      return holds;
    }

    private List<JsonNode> entries(byte[] index) throws IOException {
      List<JsonNode> entries = new ArrayList<>();
      try {
        JsonNode packages = JSON.readTree(index).path("packages");
        packages.forEach(entries::add);
        if (!packages.isArray()) {
          add("PKG707", PackageIndex.NAME, "it names no packages");
        }
      } catch (JsonProcessingException broken) {
        add("PKG707", PackageIndex.NAME, String.valueOf(broken.getOriginalMessage()));
      }
      return entries;
    }

    private boolean isAsPublished(String file, JsonNode entry) throws IOException {
      Path path = folder.resolve(file);
      if (!Files.isRegularFile(path)) {
        add("PKG701", file, file);
        return false;
      }
      boolean same =
          Files.size(path) == entry.path("bytes").asLong(-1)
              && sha256(path).equals(entry.path("sha256").asText());
      if (!same) {
        add("PKG702", file, file);
      }
      return same;
    }

    private void others(Set<String> named) throws IOException {
      try (Stream<Path> all = Files.list(folder)) {
        all.map(path -> path.getFileName().toString())
            .filter(name -> !named.contains(name) && !name.startsWith(PackageIndex.NAME))
            .forEach(name -> add("PKG703", name, name));
      }
    }

    private void add(String code, String file, Object... words) {
      problems.add(ProblemTexts.problem(code, Position.start(file), words));
    }

    private static String sha256(Path path) throws IOException {
      var digest = Fingerprint.newSha256();
      try (InputStream in = Files.newInputStream(path)) {
        byte[] some = new byte[1 << 16];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
          digest.update(some, 0, read);
        }
      }
      return Fingerprint.hex(digest);
    }
  }
}
