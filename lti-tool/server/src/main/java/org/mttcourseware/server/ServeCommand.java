// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.mttcourseware.server.settings.Setting;
import org.mttcourseware.server.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mtt serve}: runs the LTI tool until it is told to end. */
@Command(
    name = "serve",
    description = "Runs the LTI tool until it is interrupted.",
    footerHeading = "%nSettings, in the environment or in mtt.properties in the data folder:%n",
    footer = {"${mtt.settings}"})
final class ServeCommand implements Callable<Integer> {
  @Option(names = "--port", paramLabel = "N", description = "The port to listen on (8080).")
  private String port = "";

  @Option(names = "--host", paramLabel = "A", description = "The address to listen on (127.0.0.1).")
  private String host = "";

  @Option(names = "--data", paramLabel = "DIR", description = "The data folder (mtt-data).")
  private String data = "";

  @Option(
      names = "--try",
      description = "Starts on a free port, asks for its own health, says so and ends.")
  private boolean onTrial;

  ServeCommand() {
    StringBuilder list = new StringBuilder();
    for (Setting setting : Setting.values()) {
      list.append(String.format("  %s%n      %s%s%n", setting, setting.meaning(), shown(setting)));
    }
    System.setProperty("mtt.settings", list.toString());
  }

  private static String shown(Setting setting) {
    return setting.byDefault().isEmpty() ? "." : " (" + setting.byDefault() + ").";
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (onTrial) {
      return tryOut();
    }
    Service service = Service.start(settings());
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  service.close();
                  ended.countDown();
                },
                "end"));
    System.out.println("The LTI tool is at " + service.publicUrl());
    service
        .firstRunLink()
        .ifPresent(link -> System.out.println("Set it up within 24 hours at " + link));
    ended.await();
    return 0;
  }

  private int tryOut() throws IOException, InterruptedException {
    port = "0";
    try (Service service = Service.start(settings())) {
      URI health = URI.create("http://127.0.0.1:" + service.port() + "/health");
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString());
      System.out.println("Started and answered " + answer.statusCode() + ": " + answer.body());
      return answer.statusCode() == 200 ? 0 : Tool.MACHINE;
    }
  }

  private Settings settings() throws IOException {
    Map<Setting, String> options = new EnumMap<>(Setting.class);
    put(options, Setting.MTT_PORT, port);
    put(options, Setting.MTT_HOST, host);
    put(options, Setting.MTT_DATA, data);
    return Settings.read(options, System.getenv());
  }

  private static void put(Map<Setting, String> options, Setting setting, String value) {
    if (!value.isEmpty()) {
      options.put(setting, value);
    }
  }
}
