// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A build by the Maven plugin, in a project outside ours that finds it in the repository made for
 * the plugin's own tests.
 */
final class ThroughMaven implements Benchmark {
  @Override
  public String name() {
    return "maven";
  }

  @Override
  public String about() {
    return "a build of 50 pages through Maven, against mvn validate on an empty project";
  }

  @Override
  public List<Row> rows(Workshop workshop) throws IOException, InterruptedException {
    workshop.say("building the plugin");
    workshop
        .command("mvn", "-q", "-B", "-Dmaven.test.skip=true", "-Dspotless.check.skip=true")
        .with("-pl", "packager/maven-plugin", "-am", "pre-integration-test")
        .millis();
    Path project = workshop.empty("maven/project");
    Sources.write(Course.of(50), project.resolve("content"));
    Files.writeString(project.resolve("pom.xml"), pom("with-plugin", plugin()));
    Path empty = workshop.empty("maven/empty");
    Files.writeString(empty.resolve("pom.xml"), pom("empty", ""));
    Files.writeString(empty.resolveSibling("settings.xml"), settings());
    Command build = maven(project, "package");
    Command validate = maven(empty, "validate");
    build.without("-o").millis();
    List<Series> times =
        Series.inTurn(workshop.runs(), "ms", List.of(build::millis, validate::millis));
    return List.of(
        Row.of(
            name(),
            times.get(0),
            "mvn validate, empty project",
            times.get(1),
            "1.5",
            "cd " + workshop.path("maven/project") + " && " + build.typed()));
  }

  private static Command maven(Path project, String phase) {
    return new Command(
        project,
        List.of(
            "mvn",
            "-q",
            "-B",
            "-o",
            "-s",
            "../settings.xml",
            "-Dmaven.repo.local=../../../../../maven-plugin/target/it-repository",
            phase));
  }

  /**
   * What Maven has fetched already for others is copied from there, and nothing comes from afar.
   */
  private static String settings() {
    Path usual = Path.of(System.getProperty("user.home", ""), ".m2", "repository");
    return """
    <settings>
      <mirrors>
        <mirror>
          <id>fetched</id>
          <mirrorOf>*</mirrorOf>
          <url>%s</url>
        </mirror>
      </mirrors>
    </settings>
    """
        .formatted(usual.toUri());
  }

  private static String plugin() {
    return """
      <build>
        <plugins>
          <plugin>
            <groupId>org.mttcourseware</groupId>
            <artifactId>mtt-maven-plugin</artifactId>
            <version>1.0.0</version>
            <executions>
              <execution>
                <goals>
                  <goal>package</goal>
                </goals>
                <configuration>
                  <source>content</source>
                  <formats>scorm12</formats>
                  <modules>m0</modules>
                </configuration>
              </execution>
            </executions>
          </plugin>
        </plugins>
      </build>
    """;
  }

  private static String pom(String id, String build) {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>bench</groupId>
      <artifactId>%s</artifactId>
      <version>1</version>
      <packaging>pom</packaging>
    %s</project>
    """
        .formatted(id, build);
  }
}
