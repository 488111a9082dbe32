// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;

/** The commands in processes of their own, while the tool runs over the same database. */
final class CommandsBesideServerTest {
  private static final Served SERVED = Served.start();

  @AfterAll
  static void end() {
    SERVED.close();
  }

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.mttcourseware.server.Tool"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("MTT_DATA", SERVED.data().toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out.strip(), err.strip());
  }

  @Test
  void addsAnAcademyAndAPlatformThatTheRunningToolSees() throws Exception {
    Browser chief = SERVED.administrator();

    assertEquals(
        new Ran(0, "coast", ""), run("academy", "add", "--name", "Coast", "--id", "coast"));
    assertEquals(1, run("academy", "add", "--name", "Again", "--id", "coast").code());
    Ran platform =
        run(
            "platform",
            "add",
            "--academy",
            "coast",
            "--issuer",
            "https://lms.example",
            "--client-id",
            "abc",
            "--deployment",
            "1",
            "--auth-url",
            "https://lms.example/auth",
            "--token-url",
            "https://lms.example/token",
            "--jwks-url",
            "https://lms.example/keys");

    assertEquals(0, platform.code(), platform.err());
    assertTrue(chief.get("/admin/a/coast/platforms").body().contains("https://lms.example"));
    assertTrue(run("platform", "list", "--output", "json").out().contains("\"clientId\":\"abc\""));
    assertTrue(run("academy", "list", "--output", "json").out().contains("\"id\":\"coast\""));
    assertEquals(0, run("platform", "remove", platform.out(), "--academy", "coast").code());
    assertEquals("", run("platform", "list", "--academy", "coast").out());
    assertTrue(chief.get("/admin/a/coast/audit").body().contains("A command on the server"));

    Ran link = run("academy", "administrator", "invite", "coast");
    assertEquals(200, SERVED.browser().get(URI.create(link.out()).getPath()).statusCode());
  }

  @Test
  void wrongUsageIsOneClearLineWithWhatToDo() throws Exception {
    Map<List<String>, String> wrong =
        Map.of(
            List.of("academy", "ad"), "Did you mean",
            List.of("academy", "add"), "Missing required option: '--name=N'",
            List.of("academy", "close", "nowhere"), "see 'mtt academy list'",
            List.of("academy", "add", "--name", "N", "--id", "a b"), "--id: write",
            List.of(
                    "platform",
                    "add",
                    "--academy",
                    "nowhere",
                    "--issuer",
                    "https://i",
                    "--client-id",
                    "c",
                    "--auth-url",
                    "https://a",
                    "--token-url",
                    "https://t",
                    "--jwks-url",
                    "https://j"),
                "there is no academy 'nowhere'");
    for (Map.Entry<List<String>, String> one : wrong.entrySet()) {
      Ran ran = run(one.getKey().toArray(String[]::new));

      assertEquals(2, ran.code(), one.getKey() + ran.err());
      assertTrue(ran.err().startsWith("mtt: "), ran.err());
      assertTrue(ran.err().contains(one.getValue()), ran.err());
    }
  }

  @Test
  void refusesPlainHttp() throws Exception {
    run("academy", "add", "--name", "Hills", "--id", "hills");

    Ran ran =
        run(
            "platform",
            "add",
            "--academy",
            "hills",
            "--issuer",
            "http://lms.example",
            "--client-id",
            "abc",
            "--auth-url",
            "https://a",
            "--token-url",
            "https://t",
            "--jwks-url",
            "https://j");

    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("--issuer: This address begins with http"), ran.err());
  }

  @Test
  void everyCommandHasHelp() throws Exception {
    assertTrue(run("academy", "--help").out().contains("administrator"));
    assertTrue(run("platform", "add", "--help").out().contains("--jwks-url"));
  }
}
