// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a signed build to an institution that looks at what it was sent. */
class VerifyCommandTest {
  @TempDir Path folder;
  private Path packages;
  private Path source;

  @BeforeEach
  void publish() {
    source = folder.resolve("sources");
    packages = folder.resolve("packages");
    Run.mtt("new", "programme", "trial", "--source", source);
    assertEquals(0, Run.mtt("new", "key", folder.resolve("publisher")).code());
    assertEquals(0, build("--sign", folder.resolve("publisher.key")).code());
  }

  @Test
  void saysThatAllIsAsItWasPublished() {
    Run run = verify();

    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(run.out().contains("signed with the key given"), run.out());
  }

  @Test
  void saysThatWithoutAKeyTheMakerIsUnknown() {
    Run run = Run.mtt("verify", packages);

    assertEquals(0, run.code());
    assertTrue(run.out().contains("PKG706"), run.out());
    assertFalse(run.out().contains("signed with the key given"), run.out());
  }

  @Test
  void findsAPackageThatWasChanged() throws IOException {
    Files.write(aPackage(), new byte[] {1}, StandardOpenOption.APPEND);

    assertFound("PKG702");
  }

  @Test
  void findsAPackageThatIsMissing() throws IOException {
    Files.delete(aPackage());

    assertFound("PKG701");
  }

  @Test
  void findsAnIndexThatWasChangedWithItsPackage() throws IOException {
    Path index = packages.resolve("index.json");
    Files.writeString(index, Files.readString(index).replace("\"trial\"", "\"other\""));

    assertFound("PKG704");
  }

  @Test
  void findsAKeyOfSomebodyElse() {
    Run.mtt("new", "key", folder.resolve("other"));

    Run run = Run.mtt("verify", packages, "--key", folder.resolve("other.pub"));

    assertEquals(1, run.code());
    assertTrue(run.out().contains("PKG704"), run.out());
  }

  @Test
  void findsASignatureThatWasTakenAway() throws IOException {
    Files.delete(packages.resolve("index.json.sig"));

    assertFound("PKG705");
  }

  @Test
  void warnsOfAFileThatNobodyVouchesFor() throws IOException {
    Files.writeString(packages.resolve("extra.zip"), "x");

    Run run = verify();

    assertEquals(0, run.code());
    assertTrue(run.out().contains("PKG703"), run.out());
  }

  @Test
  void findsAnIndexThatNamesAFileOutside() throws IOException {
    Path index = packages.resolve("index.json");
    String name = aPackage().getFileName().toString();
    Files.writeString(index, Files.readString(index).replace(name, "../" + name));

    assertFound("PKG707");
  }

  @Test
  void aBuildWithoutAKeyTakesTheOldSignatureAway() {
    assertEquals(0, build("--format", "scorm12").code());

    assertFalse(Files.exists(packages.resolve("index.json.sig")));
  }

  @Test
  void refusesAKeyThatIsNoneBeforeItBuilds() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.key"), "nothing");

    Run run = build("--sign", wrong);

    assertEquals(2, run.code());
    assertTrue(run.err().contains("does not hold an Ed25519 key"), run.err());
  }

  @Test
  void aPrivateKeyIsForItsOwnerAlone() throws IOException {
    assertEquals(
        "[OWNER_READ, OWNER_WRITE]",
        new java.util.TreeSet<>(Files.getPosixFilePermissions(folder.resolve("publisher.key")))
            .toString());
  }

  @Test
  void anExistingKeyIsNotOverwritten() throws IOException {
    String before = Files.readString(folder.resolve("publisher.key"));

    assertEquals(3, Run.mtt("new", "key", folder.resolve("publisher")).code());
    assertEquals(before, Files.readString(folder.resolve("publisher.key")));
  }

  private Run build(Object... more) {
    Object[] all =
        Stream.concat(Stream.of("build", "--source", source, "--out", packages), Stream.of(more))
            .toArray();
    return Run.mtt(all);
  }

  private Run verify() {
    return Run.mtt("verify", packages, "--key", folder.resolve("publisher.pub"));
  }

  private void assertFound(String code) {
    Run run = verify();
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains(code), run.out());
  }

  private Path aPackage() throws IOException {
    try (Stream<Path> files = Files.list(packages)) {
      return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
  }
}
